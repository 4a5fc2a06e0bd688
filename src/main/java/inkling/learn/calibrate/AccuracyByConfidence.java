package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Interval;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often a model is correct at a confidence, in bins that are narrow near 1, where most predictions are: in 15 bins of
 * equal width, the last would hold a confidence of 0.94 together with one of 0.999. Immutable.
 *
 * @param bins from confidence 0 to 1; at least one
 */
public record AccuracyByConfidence(@SerializedName("bins") List<Bin> bins) {
    /** Upper edges; a bin includes its own. */
    private static final List<Double> EDGES = List.of(0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.0);

    /**
     * The predictions in one range of confidence.
     *
     * @param upTo the largest confidence in it; the smallest is above that of the bin before
     * @param count number of predictions
     * @param correct how many of them are correct
     */
    public record Bin(
            @SerializedName("upTo") double upTo,
            @SerializedName("count") int count,
            @SerializedName("right") int correct) {
        public Bin {
            if (correct < 0 || correct > count) {
                throw new IllegalArgumentException("expected 0 to " + count + " correct predictions, got " + correct);
            }
        }

        /** The share that is correct; not a number for an empty bin. */
        public double accuracy() {
            return (double) correct / count;
        }

        /** The interval of the accuracy; null for an empty bin. */
        public @Nullable Interval interval() {
            return count == 0 ? null : Interval.wilson(correct, count);
        }
    }

    public AccuracyByConfidence {
        bins = List.copyOf(bins);
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("expected bins of confidence, got none");
        }
    }

    /**
     * Counts labeled predictions.
     *
     * @param labels the true class of each prediction
     */
    public static AccuracyByConfidence of(List<Prediction> predictions, List<Integer> labels) {
        int[] counts = new int[EDGES.size()];
        int[] correct = new int[EDGES.size()];
        for (int i = 0; i < labels.size(); i++) {
            int bin = index(EDGES, predictions.get(i).confidence());
            counts[bin]++;
            correct[bin] += predictions.get(i).digit() == labels.get(i) ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < EDGES.size(); bin++) {
            bins.add(new Bin(EDGES.get(bin), counts[bin], correct[bin]));
        }
        return new AccuracyByConfidence(bins);
    }

    /** The bin of a confidence 0..1. */
    public Bin binOf(float confidence) {
        return bins.get(index(bins.stream().map(Bin::upTo).toList(), confidence));
    }

    private static int index(List<Double> edges, float confidence) {
        return IntStream.range(0, edges.size() - 1)
                .filter(bin -> confidence <= edges.get(bin))
                .findFirst()
                .orElse(edges.size() - 1);
    }
}
