package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ComparisonViewModelTest {
    @TempDir
    private Path folder;

    private RunStore store;
    private RunsViewModel runs;
    private ComparisonViewModel comparison;

    @BeforeEach
    void open() {
        Session session = new Session();
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        runs = new RunsViewModel(Background.inline(), store);
        comparison = new ComparisonViewModel(session, Background.inline(), store, runs);
    }

    @Test
    void comparesTwoAndNoMore() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        TinyRun.kept(store, "b", TinyRun.recipe().withSeed(9));
        TinyRun.kept(store, "c", TinyRun.recipe().withEpochs(1));
        runs.load();
        assertThat(comparison.words().get()).isEmpty();
        runs.rows().get(2).shown().set(true);
        assertThat(comparison.words().get()).startsWith("On held-out rows: ");
        runs.rows().get(1).shown().set(true);
        assertThat(comparison.words().get()).isEmpty();
    }

    @Test
    void looksAtTheTestRowsOnlyWhenAsked() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        runs.load();
        assertThat(comparison.testLooks().get()).isZero();
        assertThat(runs.rows().get(0).test()).isEqualTo("–");
        comparison.judge(runs.rows().get(0));
        assertThat(comparison.testLooks().get()).isEqualTo(1);
        assertThat(runs.rows().get(0).test()).endsWith("%");
    }
}
