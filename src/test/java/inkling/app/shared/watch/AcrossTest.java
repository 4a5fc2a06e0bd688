package inkling.app.shared.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.shared.chart.Curve;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.TinyRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcrossTest {
    private final TrackedRun few = run(3, 55_000, 2);
    private final TrackedRun many = run(60, 300, 0.1);

    @Test
    void reachesAsFarAsTheLongestRunByEachCount() {
        assertThat(Across.EPOCHS.axis(List.of(few, many)).high()).isEqualTo(60);
        assertThat(Across.DIGITS.axis(List.of(few, many)).high()).isEqualTo(165_000);
        assertThat(Across.SECONDS.axis(List.of(few, many)).high()).isCloseTo(6, within(1e-9));
    }

    @Test
    void laysTheEndsOfEpochsOut() {
        Curve curve = few.accuracy().validation();
        assertThat(Across.EPOCHS.of(curve, few.getRun())).isSameAs(curve);
        Curve byDigits = Across.DIGITS.of(curve, few.getRun());
        assertThat(byDigits.x(0)).isEqualTo(55_000);
        assertThat(byDigits.y(0)).isEqualTo(curve.y(0));
        assertThat(Across.SECONDS.of(curve, few.getRun()).x(2)).isEqualTo(6);
    }

    private static TrackedRun run(int epochs, int rows, double seconds) {
        List<EpochFigures> figures = IntStream.rangeClosed(1, epochs)
                .mapToObj(epoch -> new EpochFigures(epoch, 0.5, 0.8, 0.6, 0.7, seconds, 1000, List.of(), true))
                .toList();
        return new TrackedRun(new Run(
                Path.of("run"),
                new RunFacts(
                        "tiny", "2026-01-01T00:00:00Z", RunFacts.State.DONE, rows, 100, null, null, null, null, null),
                TinyRun.recipe().withEpochs(epochs),
                figures));
    }
}
