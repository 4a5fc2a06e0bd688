package inkling.app.train.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.ExtraExamples;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.learn.train.Training;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLibraryTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;
    private ActiveRun active;
    private RunLibrary library;

    @BeforeEach
    void open() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        active = new ActiveRun(session, Background.inline(), store);
        library = new RunLibrary(Background.inline(), store, active);
    }

    @Test
    void showsAtMostFourRunsAndDropsTheFirstForAFifth() throws IOException {
        for (int i = 1; i <= 5; i++) {
            TinyRun.kept(store, "run " + i, TinyRun.recipe().withEpochs(1));
        }
        library.load();
        assertThat(library.shown()).containsExactly(library.runs().get(0));
        library.runs().forEach(run -> library.setShown(run, true));
        assertThat(library.shown()).hasSize(4).doesNotContain(library.runs().get(0));
    }

    @Test
    void showsNoRunBeforeTheOneThatIsExpected() throws IOException {
        TinyRun.kept(store, "earlier", TinyRun.recipe().withEpochs(1));
        library.expect("my-network");
        library.load();
        assertThat(library.runs()).hasSize(1);
        assertThat(library.shown()).isEmpty();
        active.start("my-network", TinyRun.recipe().withEpochs(1), false);
        assertThat(library.shown()).extracting(TrackedRun::name).containsExactly("my-network");
        assertThat(library.expectedProperty().get()).isEmpty();

        library.expect("other");
        assertThat(library.shown()).isEmpty();
        library.setShown(library.runs().get(0), true);
        assertThat(library.expectedProperty().get()).isEmpty();
    }

    @Test
    void drawsAnEarlierRunAsRichlyAsWhileItRan() throws IOException {
        active.start("tiny", TinyRun.recipe(), false);
        TrackedRun watched = library.shown().get(0);

        RunLibrary later = new RunLibrary(Background.inline(), store, active);
        later.load();
        TrackedRun recalled = later.shown().get(0);
        assertThat(points(recalled.loss().batches()))
                .hasSize(60)
                .isEqualTo(points(watched.loss().batches()));
        assertThat(points(recalled.accuracy().smoothed()))
                .isEqualTo(points(watched.accuracy().smoothed()));
        assertThat(later.revisionProperty().get()).isEqualTo(1);
    }

    private static List<Double> points(Curve curve) {
        return IntStream.range(0, curve.size())
                .boxed()
                .flatMap(i -> Stream.of(curve.x(i), curve.y(i)))
                .toList();
    }

    @Test
    void tellsARunThatAnotherProgramTrainsFromAnInterruptedOne() throws IOException {
        try (RecordedTraining training = RecordedTraining.of(
                Training.start(TinyRun.recipe(), TinyRun.DATA, ExtraExamples.NONE, 1),
                () -> store.start("tiny", TinyRun.recipe(), TinyRun.DATA, ExtraExamples.NONE, null, null))) {
            training.next();
            library.load();
            assertThat(library.runs().get(0).statusProperty().get()).isEqualTo(TrackedRun.Status.RUNNING);
        }
        RunLibrary later = new RunLibrary(Background.inline(), store, active);
        later.load();
        assertThat(later.runs().get(0).statusProperty().get()).isEqualTo(TrackedRun.Status.INTERRUPTED);
    }

    @Test
    void keepsARunUnderAnotherName() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        library.load();
        library.rename(library.runs().get(0), " the good one ");
        assertThat(store.runs().get(0).facts().name()).isEqualTo("the good one");
    }

    @Test
    void deletesARun() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        library.load();
        library.setShown(library.runs().get(0), true);
        library.delete(library.runs().get(0));
        assertThat(library.runs()).isEmpty();
        assertThat(library.shown()).isEmpty();
        assertThat(store.runs()).isEmpty();
    }
}
