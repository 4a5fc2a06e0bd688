package inkling.app.explore.detail.similar;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import inkling.analysis.neighbors.similar.PixelComparison;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.data.DataSet;
import inkling.learn.neighbors.NeighborIndex;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarViewModelTest {
    @TempDir
    Path folder;

    /** Rows 0 to 3 are training rows. */
    private final DataSet data = NeighborsByHand.data(4, new int[6], 100, 104, 112, 200, 101, 400);

    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();

    @Test
    void findsTrainingDigitsOnceRowsAreCompared() {
        SimilarViewModel model = new SimilarViewModel(session, Background.on(work), new SimilarRowsFiles(folder));
        session.useData(data);
        session.select(0);
        work.doAll();
        assertThat(model.similarProperty().get()).as("nothing unasked").isNull();

        session.useFacts(RowFacts.of(data).withNeighbors(PixelComparison.of(data, NeighborsByHand.of(data, 5))));
        work.doAll();
        assertThat(found(model).rows()).containsExactly(1, 2, 3); // row 4 is nearer, but a test row
        assertThat(found(model).by()).isEqualTo(Similarity.PIXELS);

        model.select(2);
        work.doAll();
        assertThat(session.getSelectedRow()).isEqualTo(2);
        assertThat(found(model).rows()).containsExactly(1, 0, 3);
    }

    @Test
    void comparesToTheModelWhenAskedWhileTheMapIsByTheModel() {
        SimilarViewModel model = new SimilarViewModel(session, Background.on(work), new SimilarRowsFiles(folder));
        session.useData(data);
        session.useModel(FactsByHand.model());
        session.select(0);
        session.useFacts(RowFacts.of(data).withNeighbors(PixelComparison.of(data, NeighborsByHand.of(data, 5))));
        work.doAll();
        assertThat(model.comparableProperty().get()).as("no map").isFalse();
        session.map().want(this, true);
        assertThat(model.comparableProperty().get()).isTrue();
        session.map().similarityProperty().set(Similarity.PIXELS);
        work.doAll();
        assertThat(model.comparableProperty().get()).isFalse();
        session.map().similarityProperty().set(Similarity.MODEL);
        work.doAll();

        model.compare();
        assertThat(model.comparison().progressProperty().get()).isZero();
        model.comparison().cancel();
        work.doAll();
        assertThat(found(model).by()).isEqualTo(Similarity.PIXELS);

        model.compare();
        work.doAll();
        assertThat(model.comparison().progressProperty().get()).isEqualTo(1);
        assertThat(found(model).by()).isEqualTo(Similarity.MODEL);
        assertThat(found(model).rows()).hasSize(3).doesNotContain(0, 4, 5);
        assertThat(model.comparableProperty().get()).isFalse();
    }

    @Test
    @Tag("slow") // builds an index
    void agreesWithTheIndexOfAllPixels() {
        SimilarDigits found = SimilarDigits.of(data, NeighborIndex.of(data), 0);
        assertThat(found.rows()).containsExactly(1, 2, 3);
    }

    private static SimilarDigits found(SimilarViewModel model) {
        SimilarDigits found = model.similarProperty().get();
        assertThat(found).isNotNull();
        return found;
    }
}
