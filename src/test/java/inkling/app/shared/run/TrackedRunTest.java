package inkling.app.shared.run;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.run.TrackedRun.Status;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.TinyRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackedRunTest {
    private final TrackedRun run = new TrackedRun(stored(RunFacts.State.RUNNING));

    private static Run stored(RunFacts.State state) {
        return new Run(
                Path.of("run"),
                new RunFacts("tiny", "2026-01-01T00:00:00Z", state, 200, 100, null, null, null, null, null),
                TinyRun.recipe(),
                List.of());
    }

    @Test
    void distinguishesAnInterruptedRunFromOneInProgress() {
        assertThat(run.statusProperty().get()).isEqualTo(Status.INTERRUPTED);
        run.setActive(Status.RUNNING);
        assertThat(run.statusProperty().get()).isEqualTo(Status.RUNNING);
        run.setActive(Status.PAUSED);
        assertThat(run.statusProperty().get()).isEqualTo(Status.PAUSED);
        run.setActive(null);
        assertThat(run.statusProperty().get()).isEqualTo(Status.INTERRUPTED);
    }

    @Test
    void hasTheStatusThatIsStoredOnceItHasEnded() {
        run.setActive(Status.RUNNING);
        run.update(stored(RunFacts.State.DONE));
        assertThat(run.statusProperty().get()).isEqualTo(Status.DONE);
    }
}
