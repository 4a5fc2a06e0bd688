package inkling.app.train;

import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Curve;
import java.util.List;

/** How far the axes of a chart must reach to show some runs. The raw batches may reach beyond: they are noise. */
final class ChartRange {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** From nought to the last epoch any of the runs will have. */
    static Axis epochs(List<RunRow> rows) {
        int most = rows.stream()
                .mapToInt(row -> Math.max(
                        row.run().get().recipe().epochs(),
                        row.run().get().epochs().size()))
                .max()
                .orElse(10);
        return Axis.linear(0, Math.max(1, most));
    }

    /** Per cent, from the lowest of the curves up to 100. */
    static Axis accuracy(List<RunCurves.Family> families) {
        ChartRange range = over(families);
        return Axis.around(Double.isFinite(range.low) ? Math.min(99, range.low) : 0, 100, false);
    }

    /** Cross-entropy; from nought if the axis is not to be a log one. */
    static Axis loss(List<RunCurves.Family> families, boolean log) {
        ChartRange range = over(families);
        if (!Double.isFinite(range.low)) {
            return log ? new Axis(0.01, 10, true) : Axis.linear(0, 2.5);
        }
        return Axis.around(log ? Math.max(1e-6, range.low) : 0, range.high, log);
    }

    private static ChartRange over(List<RunCurves.Family> families) {
        ChartRange range = new ChartRange();
        for (RunCurves.Family family : families) {
            range.take(family.train);
            range.take(family.heldOut);
            if (family.train.size() == 0) {
                range.take(family.smooth);
            }
        }
        return range;
    }

    private void take(Curve curve) {
        for (int i = 0; i < curve.size(); i++) {
            low = Math.min(low, curve.y(i));
            high = Math.max(high, curve.y(i));
        }
    }
}
