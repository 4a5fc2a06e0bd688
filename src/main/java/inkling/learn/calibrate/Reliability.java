package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means what it says: predictions sorted into 15 equal bins by confidence, and in each the mean
 * confidence beside the share that was right (Naeini, Cooper, Hauskrecht, 2015). Immutable.
 *
 * @param bins 15 of them, from confidence 0 to 1
 */
public record Reliability(@SerializedName("bins") List<Bin> bins) {
    /** As many bins as published figures have. */
    public static final int BINS = 15;

    /**
     * The predictions of one range of confidence.
     *
     * @param count how many there are
     * @param confidence their mean confidence 0..1; 0 where there are none
     * @param right the share of them that was right, 0..1; 0 where there are none
     */
    public record Bin(
            @SerializedName("count") int count,
            @SerializedName("confidence") double confidence,
            @SerializedName("right") double right) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * The bins of predictions whose truth is known.
     *
     * @param labels the true digits 0..9, one a prediction
     */
    public static Reliability of(List<Prediction> predictions, List<Integer> labels) {
        int[] counts = new int[BINS];
        double[] confidence = new double[BINS];
        int[] right = new int[BINS];
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            int bin = place(prediction.confidence());
            counts[bin]++;
            confidence[bin] += prediction.confidence();
            right[bin] += prediction.digit() == labels.get(i) ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int divisor = Math.max(1, counts[bin]);
            bins.add(new Bin(counts[bin], confidence[bin] / divisor, (double) right[bin] / divisor));
        }
        return new Reliability(bins);
    }

    /** The bin that a confidence 0..1 falls into. */
    public Bin binOf(float confidence) {
        return bins.get(place(confidence));
    }

    /** A bin holds its upper edge: 1 belongs to the last. */
    private static int place(float confidence) {
        return Math.min(BINS - 1, Math.max(0, (int) Math.ceil(confidence * BINS) - 1));
    }

    /** The expected calibration error 0..1: how far confidence and rightness are apart, over all predictions. */
    public double error() {
        double sum = 0;
        long all = 0;
        for (Bin bin : bins) {
            sum += bin.count() * Math.abs(bin.confidence() - bin.right());
            all += bin.count();
        }
        return all == 0 ? 0 : sum / all;
    }
}
