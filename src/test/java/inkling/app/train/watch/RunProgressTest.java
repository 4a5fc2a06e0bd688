package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.run.TrackedRun;
import inkling.app.train.watch.ProgressLine.RunProgress;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunFacts.State;
import inkling.learn.runs.TinyRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunProgressTest {
    @Test
    void tellsHowLongItTrainedAsItsEpochsDo() {
        assertThat(RunProgress.of(run(State.DONE, 3))).isEqualTo(new RunProgress(1, "epoch 3/3 · done in 3.3 s"));
    }

    @Test
    void tellsWhatItsUserStoppedFromWhatWasInterrupted() {
        assertThat(RunProgress.of(run(State.STOPPED, 1)).text()).isEqualTo("stopped in epoch 2 of 3 · after 1.1 s");
        assertThat(RunProgress.of(run(State.RUNNING, 1)).text()).isEqualTo("interrupted in epoch 2 of 3 · after 1.1 s");
        assertThat(RunProgress.of(run(State.STOPPED, 0)).text()).isEqualTo("stopped in epoch 1 of 3");
    }

    @Test
    void tellsWhatDivergedAndWhatAnotherProgramTrains() {
        assertThat(RunProgress.of(run(State.DIVERGED, 2)).text()).startsWith("diverged in epoch 3 of 3");
        TrackedRun elsewhere = run(State.RUNNING, 2);
        elsewhere.setActive(TrackedRun.Status.RUNNING);
        assertThat(RunProgress.of(elsewhere).text()).isEqualTo("another program is training it");
    }

    private static TrackedRun run(State state, int epochs) {
        List<EpochFigures> figures = IntStream.rangeClosed(1, epochs)
                .mapToObj(epoch -> new EpochFigures(epoch, 0.5, 0.8, 0.6, 0.7, 1.1, 1000, List.of(), true))
                .toList();
        return new TrackedRun(new Run(
                Path.of("run"),
                new RunFacts("tiny", "2026-01-01T00:00:00Z", state, 200, 100, null, null, null, null, null),
                TinyRun.recipe().withEpochs(3),
                figures));
    }
}
