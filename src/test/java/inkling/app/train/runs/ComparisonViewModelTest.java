package inkling.app.train.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.run.ActiveRun;
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
    private RunLibrary library;
    private ComparisonViewModel comparison;

    @BeforeEach
    void open() {
        Session session = new Session();
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        library = new RunLibrary(Background.inline(), store, new ActiveRun(session, Background.inline(), store));
        comparison = new ComparisonViewModel(session, store, library);
    }

    @Test
    void comparesTwoAndNoMore() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        TinyRun.kept(store, "b", TinyRun.recipe().withSeed(9));
        TinyRun.kept(store, "c", TinyRun.recipe().withEpochs(1));
        library.load();
        assertThat(comparison.verdictProperty().get()).isEmpty();
        library.setShown(library.runs().get(2), true);
        assertThat(comparison.verdictProperty().get()).startsWith("On the validation rows: ");
        library.setShown(library.runs().get(1), true);
        assertThat(comparison.verdictProperty().get()).isEmpty();
    }

    @Test
    void looksAtTheTestRowsOnlyWhenAsked() throws IOException {
        TinyRun.kept(store, "a", TinyRun.recipe());
        library.load();
        assertThat(comparison.testUsesProperty().get()).isZero();
        assertThat(library.runs().get(0).getRun().facts().testAccuracy()).isEmpty();
        comparison.evaluateOnTest(library.runs().get(0));
        assertThat(comparison.testUsesProperty().get()).isEqualTo(1);
        assertThat(library.runs().get(0).getRun().facts().testAccuracy()).isPresent();
    }
}
