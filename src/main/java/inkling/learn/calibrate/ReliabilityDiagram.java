package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence equals accuracy: predictions sorted by confidence into 15 bins of equal width, with the mean confidence
 * and the accuracy of each bin (Naeini, Cooper, Hauskrecht, "Obtaining well calibrated probabilities using Bayesian
 * binning", 2015). Immutable.
 *
 * @param bins from confidence 0 to 1, usually 15 of them; at least one
 */
public record ReliabilityDiagram(@SerializedName("bins") List<Bin> bins) {
    /** The number of bins in most published figures. */
    public static final int BINS = 15;

    /**
     * The predictions in one range of confidence.
     *
     * @param count number of predictions
     * @param confidence their mean confidence 0..1; 0 for an empty bin
     * @param accuracy share of them that is correct, 0..1; 0 for an empty bin
     */
    public record Bin(
            @SerializedName("count") int count,
            @SerializedName("confidence") double confidence,
            @SerializedName("right") double accuracy) {
        public Bin {
            if (count < 0 || !(confidence >= 0 && confidence <= 1) || !(accuracy >= 0 && accuracy <= 1)) {
                throw new IllegalArgumentException("expected a count, a confidence and an accuracy from 0 to 1, got "
                        + count + ", " + confidence + " and " + accuracy);
            }
        }
    }

    public ReliabilityDiagram {
        bins = List.copyOf(bins);
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("expected bins of a reliability diagram, got none");
        }
    }

    /**
     * The diagram of labeled predictions.
     *
     * @param labels the true class of each prediction
     */
    public static ReliabilityDiagram of(List<Prediction> predictions, List<Integer> labels) {
        int[] counts = new int[BINS];
        double[] confidence = new double[BINS];
        int[] correct = new int[BINS];
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            int bin = index(prediction.confidence(), BINS);
            counts[bin]++;
            confidence[bin] += prediction.confidence();
            correct[bin] += prediction.digit() == labels.get(i) ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int divisor = Math.max(1, counts[bin]);
            bins.add(new Bin(counts[bin], confidence[bin] / divisor, (double) correct[bin] / divisor));
        }
        return new ReliabilityDiagram(bins);
    }

    /** The bin of a confidence 0..1. */
    public Bin binOf(float confidence) {
        return bins.get(index(confidence, bins.size()));
    }

    /** A bin includes its upper edge: 1 belongs to the last. */
    private static int index(float confidence, int bins) {
        return Math.min(bins - 1, Math.max(0, (int) Math.ceil(confidence * bins) - 1));
    }

    /** The expected calibration error 0..1: the mean distance between confidence and accuracy, weighted by bin size. */
    public double error() {
        double sum = 0;
        long all = 0;
        for (Bin bin : bins) {
            sum += bin.count() * Math.abs(bin.confidence() - bin.accuracy());
            all += bin.count();
        }
        return all == 0 ? 0 : sum / all;
    }
}
