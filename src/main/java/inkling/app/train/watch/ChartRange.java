package inkling.app.train.watch;

import inkling.app.shared.chart.Axis;
import inkling.app.train.run.MetricCurves;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far the upright axis of a chart must reach to show some runs. The raw batches may reach beyond: they are noise. */
final class ChartRange {
    private ChartRange() {}

    /** Per cent, from the lowest of the curves up to 100. */
    static Axis accuracy(List<MetricCurves> curves) {
        DoubleSummaryStatistics range = over(curves);
        return Axis.around(Double.isFinite(range.getMin()) ? Math.min(99, range.getMin()) : 0, 100, false);
    }

    /** Cross-entropy; from 0 if the axis is not to be a log one. */
    static Axis loss(List<MetricCurves> curves, boolean log) {
        DoubleSummaryStatistics range = over(curves);
        if (!Double.isFinite(range.getMin())) {
            return log ? new Axis(0.01, 10, true) : Axis.linear(0, 2.5);
        }
        return Axis.around(log ? Math.max(1e-6, range.getMin()) : 0, range.getMax(), log);
    }

    private static DoubleSummaryStatistics over(List<MetricCurves> curves) {
        return curves.stream()
                .flatMap(each -> Stream.of(each.trainingOrBatches(), each.validation()))
                .flatMapToDouble(curve -> IntStream.range(0, curve.size()).mapToDouble(curve::y))
                .summaryStatistics();
    }
}
