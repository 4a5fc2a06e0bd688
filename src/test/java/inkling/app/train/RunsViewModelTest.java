package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.chart.Curve;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RunsViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;
    private RunsViewModel runs;

    @BeforeEach
    void open() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        runs = new RunsViewModel(Background.inline(), store);
    }

    @Test
    void showsAtMostFourRunsAndDropsTheFirstForAFifth() throws IOException {
        for (int i = 1; i <= 5; i++) {
            TinyRun.kept(store, "run " + i, TinyRun.recipe().withEpochs(1));
        }
        runs.load();
        assertThat(runs.shown()).containsExactly(runs.rows().get(0));
        runs.rows().forEach(row -> row.shown().set(true));
        assertThat(runs.shown()).hasSize(4).doesNotContain(runs.rows().get(0));
        assertThat(runs.rows().get(0).shown().get()).isFalse();
    }

    @Test
    void drawsAnEarlierRunAsRichlyAsWhileItRan() throws IOException {
        RunViewModel trained = new RunViewModel(session, Background.inline(), store, runs, new WatchViewModel(session));
        trained.start("tiny", TinyRun.recipe(), false);
        RunCurves watched = runs.shown().get(0).curves();

        RunsViewModel later = new RunsViewModel(Background.inline(), store);
        later.load();
        RunCurves recalled = later.shown().get(0).curves();
        assertThat(points(recalled.loss().raw)).hasSize(60).isEqualTo(points(watched.loss().raw));
        assertThat(points(recalled.accuracy().smooth)).isEqualTo(points(watched.accuracy().smooth));
        assertThat(later.recalled().get()).isEqualTo(1);
    }

    private static List<Double> points(Curve curve) {
        return IntStream.range(0, curve.size())
                .boxed()
                .flatMap(i -> Stream.of(curve.x(i), curve.y(i)))
                .toList();
    }

    @Test
    void saysWhoseCurvesAPictureShows() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe().withSeed(7));
        TinyRun.kept(store, "b", TinyRun.recipe().withSeed(9));
        runs.load();
        runs.rows()
                .forEach(row -> row.shown().set(row.run().get().facts().name().equals("a")));
        assertThat(RunRow.caption(runs.shown())).isEqualTo("a: 3 epochs, seed 7");
        runs.rows().forEach(row -> row.shown().set(true));
        assertThat(RunRow.caption(runs.shown())).isEqualTo("a · b");
    }

    @Test
    void keepsARunUnderAnotherName() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        runs.load();
        runs.rename(runs.rows().get(0), " the good one ");
        assertThat(store.runs().get(0).facts().name()).isEqualTo("the good one");
    }

    @Test
    void deletesARun() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        runs.load();
        runs.rows().get(0).shown().set(true);
        runs.delete(runs.rows().get(0));
        assertThat(runs.rows()).isEmpty();
        assertThat(runs.shown()).isEmpty();
        assertThat(store.runs()).isEmpty();
    }
}
