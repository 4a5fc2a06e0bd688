package inkling.app.train.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;
    private RunLibrary library;
    private InterruptedViewModel interrupted;

    @BeforeEach
    void useTinyData() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
    }

    private void open() {
        ActiveRun active = new ActiveRun(session, Background.inline(), store);
        library = new RunLibrary(Background.inline(), store, active);
        library.load();
        interrupted = new InterruptedViewModel(session, store, library, active);
    }

    @Test
    void offersOneInterruptedRunAfterTheOther() throws IOException {
        Run first = TinyRun.cutOff(store, "first", 1);
        Run second = TinyRun.cutOff(store, "second", 0);
        open();
        Run offered = interrupted.offeredProperty().get();
        interrupted.dismiss();
        Run next = interrupted.offeredProperty().get();
        assertThat(new Run[] {offered, next}).containsExactlyInAnyOrder(first, second);
        assertThat(store.find(offered.id()).facts().state()).isEqualTo(RunFacts.State.STOPPED);

        interrupted.continueRun();
        assertThat(interrupted.offeredProperty().get()).isNull();
        assertThat(store.find(next.id()).facts().state()).isEqualTo(RunFacts.State.DONE);
    }

    @Test
    void leavesADismissedRunStoppedInTheList() throws IOException {
        TinyRun.cutOff(store, "tiny", 1);
        open();
        TrackedRun run = library.runs().get(0);
        assertThat(time(run)).isEqualTo("interrupted");
        interrupted.dismiss();
        assertThat(time(run)).isEqualTo("stopped");
    }

    @Test
    void showsThatARunWithoutAnEpochWasStopped() throws IOException {
        store.markStopped(TinyRun.cutOff(store, "tiny", 0));
        open();
        assertThat(time(library.runs().get(0))).isEqualTo("stopped");
    }

    private static String time(TrackedRun run) {
        return RunLine.time(run.statusProperty().get(), run.getRun());
    }
}
