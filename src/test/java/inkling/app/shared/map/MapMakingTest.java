package inkling.app.shared.map;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapPositions;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.MapState;
import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class MapMakingTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final MapState map = session.map();
    private final WorkByHand work = new WorkByHand();
    private final Background background = Background.on(work);

    @BeforeEach
    void useDataAndModel() {
        session.useData(SampleData.rows(60));
        session.useModel(FactsByHand.model());
    }

    private void open(Path maps) {
        new MapMaking(session, background, new MapStore(maps), new SimilarRowsFiles(folder.resolve("neighbors")))
                .listen();
        map.want(this, true);
    }

    private void make() {
        open(folder.resolve("maps"));
        work.doAll();
        assertThat(map.placedProperty().get()).isTrue();
    }

    private @Nullable MapPositions positions() {
        return map.positionsProperty().get();
    }

    /** At the first positions of a map that forms. */
    private void cancelWhileItForms() {
        map.positionsProperty().subscribe(now -> {
            if (now != null && !map.placedProperty().get()) {
                map.stoppedProperty().set(true);
            }
        });
    }

    @Test
    void followsTheModelInUseAtTheEndOfALiveRun() {
        make();
        MapPositions before = positions();
        session.useLiveModel(FactsByHand.model());
        work.doAll();
        assertThat(positions()).isSameAs(before);
        assertThat(map.insteadProperty().get()).isEqualTo("Still the map of another model.");

        session.endLiveModels();
        work.doAll();

        assertThat(positions()).isNotSameAs(before);
        assertThat(map.insteadProperty().get()).isEmpty();
    }

    @Test
    void showsAMapThatCannotBeStored() throws IOException {
        open(Files.createFile(folder.resolve("file")).resolve("maps"));
        work.doAll();
        assertThat(map.placedProperty().get()).isTrue();
        assertThat(map.problemProperty().get()).isEmpty();
        assertThat(map.summaryProperty().get())
                .startsWith("trustworthiness 0.")
                .endsWith(", but not stored: Inkling’s folder cannot be written");
    }

    @Test
    void aMapCanceledBeforeItsFirstPositionsIsNotBegunAgain() {
        make();
        MapPositions before = positions();
        map.similarityProperty().set(Similarity.PIXELS);
        assertThat(map.insteadProperty().get()).isEqualTo("Still the map of what is similar to the model.");

        map.stoppedProperty().set(true);
        work.doAll();

        assertThat(map.stoppedProperty().get()).isTrue();
        assertThat(map.progressProperty().get()).isEqualTo(1);
        assertThat(positions()).isSameAs(before);
        assertThat(map.summaryProperty().get()).isEqualTo("The map is not finished.");

        map.stoppedProperty().set(false);
        work.doAll();
        assertThat(positions()).isNotSameAs(before);
        assertThat(map.insteadProperty().get()).isEmpty();
    }

    @Test
    void measuresAlsoAnUnfinishedMapAndStopsThatToo() {
        cancelWhileItForms();
        open(folder.resolve("maps"));
        work.doAll();
        assertThat(map.stoppedProperty().get()).isTrue();
        MapPositions unfinished = positions();
        assertThat(unfinished).isNotNull();

        map.trustWantedProperty().set(true);
        assertThat(map.progressProperty().get()).isZero();
        map.trustWantedProperty().set(false);
        map.stoppedProperty().set(true);
        work.doAll();
        assertThat(map.trustProperty().get()).isNull();
        assertThat(map.progressProperty().get()).isEqualTo(1);

        map.trustWantedProperty().set(true);
        work.doAll();
        assertThat(map.trustProperty().get()).isNotNull();
        assertThat(map.stoppedProperty().get()).isTrue();
        assertThat(positions()).isSameAs(unfinished);
        assertThat(map.summaryProperty().get()).startsWith("trustworthiness 0.").endsWith("The map is not finished.");
    }

    @Test
    void whatDrawingsArePlacedByIsStored() throws IOException {
        make();
        deleteNeighbors();
        map.drawing().want(this, true);
        work.doAll();
        assertThat(neighbors()).singleElement().asString().endsWith(".points");
    }

    @Test
    void drawingsAreNotPlacedForAWindowThatIsClosed() throws IOException {
        make();
        deleteNeighbors();
        map.drawing().want(this, true);
        background.close();
        work.doAll();
        assertThat(neighbors()).isEmpty();
    }

    @Test
    void noMapIsMadeForAWindowThatIsClosed() {
        open(folder.resolve("maps"));
        background.close();
        work.doAll();
        assertThat(folder.resolve("maps")).doesNotExist();
    }

    /** As where a map came with the program. */
    private void deleteNeighbors() throws IOException {
        for (Path file : neighbors()) {
            Files.delete(file);
        }
    }

    private List<Path> neighbors() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("neighbors"))) {
            return files.toList();
        }
    }
}
