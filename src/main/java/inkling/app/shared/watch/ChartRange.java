package inkling.app.shared.watch;

import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.run.MetricCurves;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far the upright axis of a chart must reach to show some runs. The raw batches may reach beyond: they are noise. So may the
 * steep beginning of a long run, where it would flatten all the rest.
 */
public final class ChartRange {
    /** The part of the epochs after the first whose batches may reach beyond. */
    private static final double BEGINNING = 0.5;

    /** By how much the axis may grow to show the beginning as well. */
    private static final double FLATTENS = 2;

    private ChartRange() {}

    /** Per cent, from the lowest of the curves up to 100. */
    public static Axis accuracy(List<MetricCurves> curves) {
        return axis(
                curves,
                range -> Axis.around(Double.isFinite(range.getMin()) ? Math.min(99, range.getMin()) : 0, 100, false));
    }

    /** Cross-entropy; from 0 if the axis is not to be a log one. */
    public static Axis loss(List<MetricCurves> curves, boolean log) {
        return axis(curves, range -> loss(range, log));
    }

    private static Axis loss(DoubleSummaryStatistics range, boolean log) {
        if (!Double.isFinite(range.getMin())) {
            return log ? new Axis(0.01, 10, true) : Axis.linear(0, 2.5);
        }
        return Axis.around(log ? Math.max(1e-6, range.getMin()) : 0, range.getMax(), log);
    }

    /** Cross-entropy from 0, with the beginning, however flat the rest gets. */
    public static Axis wholeLoss(List<MetricCurves> curves) {
        return loss(over(curves, 0), false);
    }

    private static Axis axis(List<MetricCurves> curves, Function<DoubleSummaryStatistics, Axis> around) {
        Axis rest = around.apply(over(curves, BEGINNING));
        Axis all = around.apply(over(curves, 0));
        return length(all) > FLATTENS * length(rest) ? rest : all;
    }

    private static double length(Axis axis) {
        return axis.log() ? Math.log(axis.high() / axis.low()) : axis.high() - axis.low();
    }

    /**
     * The values to show.
     *
     * @param beginning the part of the epochs after the first whose batches are left out
     */
    private static DoubleSummaryStatistics over(List<MetricCurves> curves, double beginning) {
        DoubleStream epochs = curves.stream()
                .flatMap(each -> Stream.of(each.trainingOrBatches(), each.validation()))
                .flatMapToDouble(curve -> values(curve, 0));
        // the batches of several runs are not drawn
        DoubleStream batches = curves.size() == 1 ? batches(curves.get(0).smoothed(), beginning) : DoubleStream.empty();
        return DoubleStream.concat(epochs, batches).summaryStatistics();
    }

    private static DoubleStream batches(Curve smoothed, double beginning) {
        double last = smoothed.size() == 0 ? 0 : smoothed.x(smoothed.size() - 1);
        return values(smoothed, smoothed.from(beginning * (last - 1)));
    }

    private static DoubleStream values(Curve curve, int from) {
        return IntStream.range(from, curve.size()).mapToDouble(curve::y);
    }
}
