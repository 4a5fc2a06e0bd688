package inkling.app.train.watch;

import inkling.learn.runs.EpochFigures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Whether the validation loss of a run is past its minimum, which is when the run begins to overfit. */
final class LossTrend {
    /** Epochs that are averaged, so that a single lucky or unlucky one does not count. */
    private static final int MEAN = 3;

    /** Epochs from which the jitter is estimated at most: the last ones, since jitter falls with the learning rate. */
    private static final int RECENT = 10;

    /** A rise of as many standard deviations of the jitter is no jitter. */
    private static final double CLEAR = 4;

    /** The median of the absolute second differences of independent normal numbers, by their standard deviation. */
    private static final double MEDIAN_SECOND_DIFFERENCE = 0.6745 * Math.sqrt(6);

    private LossTrend() {}

    /**
     * Whether the validation loss is past its minimum while the training loss has gone on falling: the minimum is at least three
     * epochs ago, and the mean of the last three epochs is above the lowest mean of three by more than the jitter from epoch to
     * epoch.
     *
     * @param epochs with validation figures
     */
    static boolean isOverfitting(List<EpochFigures> epochs) {
        double[] losses = epochs.stream().mapToDouble(LossTrend::validation).toArray();
        int lowest = lowest(epochs);
        int last = losses.length - 1;
        return last - lowest >= MEAN
                && epochs.get(last).trainLoss() < epochs.get(lowest).trainLoss()
                && mean(losses, last) - lowestMean(losses) > CLEAR * jitter(losses, lowest);
    }

    /** The index of the epoch with the lowest validation loss. */
    static int lowest(List<EpochFigures> epochs) {
        int lowest = 0;
        for (int i = 1; i < epochs.size(); i++) {
            lowest = validation(epochs.get(i)) < validation(epochs.get(lowest)) ? i : lowest;
        }
        return lowest;
    }

    static double validation(EpochFigures figures) {
        Double loss = figures.validationLoss();
        return loss == null ? Double.NaN : loss;
    }

    /**
     * The standard deviation of what the losses since the minimum differ from a smooth curve, by their second differences: a slope
     * cancels in these, and the steep way down to the minimum is left out.
     */
    private static double jitter(double[] losses, int lowest) {
        double[] sorted = IntStream.range(Math.max(lowest + 1, losses.length - RECENT + 2), losses.length)
                .mapToDouble(i -> Math.abs(losses[i] - 2 * losses[i - 1] + losses[Math.max(0, i - 2)]))
                .sorted()
                .toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2 / MEDIAN_SECOND_DIFFERENCE;
    }

    private static double lowestMean(double[] losses) {
        return IntStream.range(MEAN - 1, losses.length)
                .mapToDouble(end -> mean(losses, end))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The mean of the losses up to one of them. */
    private static double mean(double[] losses, int end) {
        return Arrays.stream(losses, end - MEAN + 1, end + 1).average().orElse(Double.NaN);
    }
}
