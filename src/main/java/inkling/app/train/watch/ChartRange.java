package inkling.app.train.watch;

import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Curve;
import inkling.app.train.run.MetricCurves;
import inkling.app.train.run.TrackedRun;
import java.util.List;

/** How far the axes of a chart must reach to show some runs. The raw batches may reach beyond: they are noise. */
final class ChartRange {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** From 0 to the last epoch any of the runs will have. */
    static Axis epochs(List<TrackedRun> runs) {
        int most = runs.stream()
                .map(TrackedRun::getRun)
                .mapToInt(run -> Math.max(run.recipe().epochs(), run.epochs().size()))
                .max()
                .orElse(10);
        return Axis.linear(0, Math.max(1, most));
    }

    /** Per cent, from the lowest of the curves up to 100. */
    static Axis accuracy(List<MetricCurves> curves) {
        ChartRange range = over(curves);
        return Axis.around(Double.isFinite(range.low) ? Math.min(99, range.low) : 0, 100, false);
    }

    /** Cross-entropy; from 0 if the axis is not to be a log one. */
    static Axis loss(List<MetricCurves> curves, boolean log) {
        ChartRange range = over(curves);
        if (!Double.isFinite(range.low)) {
            return log ? new Axis(0.01, 10, true) : Axis.linear(0, 2.5);
        }
        return Axis.around(log ? Math.max(1e-6, range.low) : 0, range.high, log);
    }

    private static ChartRange over(List<MetricCurves> curves) {
        ChartRange range = new ChartRange();
        for (MetricCurves each : curves) {
            range.include(each.trainingOrBatches());
            range.include(each.validation());
        }
        return range;
    }

    private void include(Curve curve) {
        for (int i = 0; i < curve.size(); i++) {
            low = Math.min(low, curve.y(i));
            high = Math.max(high, curve.y(i));
        }
    }
}
