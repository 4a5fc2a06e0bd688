package inkling.app.shared.run;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.TinyRun;
import inkling.learn.train.BatchResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Run run = new Run(
            Path.of("run"),
            new RunFacts(
                    "mlp, 300 digits",
                    "2026-01-01T00:00:00Z",
                    RunFacts.State.RUNNING,
                    300,
                    100,
                    null,
                    null,
                    null,
                    null,
                    null),
            TinyRun.recipe().withEpochs(10),
            List.of());
    private long nanos = 1;
    private final Pace pace = new Pace(() -> nanos);

    @Test
    void tellsHowFarAndHowLongStill() {
        begin(1);
        nanos += 2_000_000_000L;
        pace.update(run, List.of(new BatchResult(1, 10, 10, 1f, 0.5f)));
        assertThat(pace.progressProperty().get()).isEqualTo(0.1);
        assertThat(pace.textProperty().get()).isEqualTo("epoch 1/10 · 20 images/s · 18 s left");
        assertThat(pace.summary()).isEqualTo("mlp, 300 digits · epoch 1 of 10");
    }

    @Test
    void doesNotCountPauses() {
        begin(1);
        nanos += 1_000_000_000L;
        pace.pause();
        assertThat(pace.textProperty().get()).isEqualTo("paused in epoch 1 of 10");
        nanos += 60_000_000_000L;
        pace.resume();
        assertThat(pace.textProperty().get()).isEqualTo("epoch 1/10");
        nanos += 2_000_000_000L;
        pace.update(run, List.of(new BatchResult(1, 10, 10, 1f, 0.5f)));
        assertThat(pace.textProperty().get()).isEqualTo("epoch 1/10 · 13 images/s · 27 s left");
    }

    @Test
    void countsFromWhereARunGoesOn() {
        begin(6);
        nanos += 5_000_000_000L;
        pace.update(run, List.of(new BatchResult(1, 10, 10, 1f, 0.5f)));
        assertThat(pace.textProperty().get()).isEqualTo("epoch 1/10 · 8 images/s · 90 s left");
    }

    private void begin(int batch) {
        pace.begin(run);
        pace.resume();
        pace.update(run, List.of(new BatchResult(1, batch, 10, 1f, 0.5f)));
    }

    @Test
    void guessesNothingFromTheFirstSecond() {
        begin(1);
        nanos += 1_000_000_000L;
        pace.update(run, List.of(new BatchResult(1, 10, 10, 1f, 0.5f)));
        assertThat(pace.textProperty().get()).isEqualTo("epoch 1/10");
    }
}
