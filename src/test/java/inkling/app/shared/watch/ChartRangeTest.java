package inkling.app.shared.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.TinyRun;
import inkling.learn.train.BatchResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartRangeTest {
    private static final int BATCHES = 100;

    @Test
    void afterTheFirstEpochAllOfItsCurveIsOnTheChart() {
        TrackedRun run = trained(1);
        assertThat(run.accuracy().smoothed().y(0)).isLessThan(20);
        assertThat(ChartRange.accuracy(List.of(run.accuracy())).low()).isZero();
        assertThat(ChartRange.loss(List.of(run.loss()), true).high())
                .isGreaterThan(run.loss().smoothed().y(0));
        assertThat(ChartRange.loss(List.of(run.loss()), false).high())
                .isGreaterThan(run.loss().smoothed().y(0));
    }

    @Test
    void aLongRunIsNotFlattenedByItsBeginning() {
        assertThat(ChartRange.accuracy(List.of(trained(20).accuracy())).low()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void theBeginningIsOnTheChartWhereItFlattensNothing() {
        TrackedRun run = trained(5, 0.5);
        assertThat(run.accuracy().smoothed().y(0)).isLessThan(20);
        assertThat(ChartRange.accuracy(List.of(run.accuracy())).low()).isZero();
        assertThat(ChartRange.loss(List.of(run.loss()), false).high())
                .isGreaterThan(run.loss().smoothed().y(0));
    }

    @Test
    void theBatchesOfSeveralRunsAreNotDrawn() {
        TrackedRun run = trained(1);
        assertThat(ChartRange.accuracy(List.of(run.accuracy(), run.accuracy())).low())
                .isGreaterThanOrEqualTo(90);
    }

    /** From 10% right in the first batch to 95% and more from the middle of the first epoch on. */
    private static TrackedRun trained(int epochs) {
        return trained(epochs, 0.95);
    }

    /** The same with a validation accuracy that stays behind, as with few digits to train on. */
    private static TrackedRun trained(int epochs, double validation) {
        List<BatchResult> batches = new ArrayList<>();
        List<EpochFigures> figures = new ArrayList<>();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int batch = 1; batch <= BATCHES; batch++) {
                double done = Math.min(1, (epoch - 1) + 2.0 * (batch - 1) / BATCHES);
                batches.add(new BatchResult(
                        epoch, batch, BATCHES, (float) (2.3 - 2.2 * done), (float) (0.1 + 0.86 * done)));
            }
            figures.add(
                    new EpochFigures(epoch, 0.1, 0.96, 2.4 * (1 - validation), validation, 1, 1000, List.of(), true));
        }
        TrackedRun run = new TrackedRun(new Run(
                Path.of("run"),
                new RunFacts(
                        "tiny", "2026-01-01T00:00:00Z", RunFacts.State.DONE, 200, 100, null, null, null, null, null),
                TinyRun.recipe().withEpochs(epochs),
                figures));
        run.restore(batches);
        return run;
    }
}
