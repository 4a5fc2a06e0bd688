package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Prediction;
import java.util.List;

/**
 * Temperature scaling: the scores are divided by one number before the softmax, so that confidence matches accuracy (Guo,
 * Pleiss, Sun, Weinberger, "On calibration of modern neural networks", 2017). The predicted class stays the same.
 *
 * @param value above 0: above 1 lowers the confidence, below 1 raises it, 1 changes nothing
 */
public record Temperature(@SerializedName("value") double value) {
    /** Leaves probabilities as they are. */
    public static final Temperature NONE = new Temperature(1);

    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 10;
    private static final int STEPS = 60;

    public Temperature {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("expected a temperature above 0, got " + value);
        }
    }

    /**
     * The temperature from 0.1 to 10 with the least cross-entropy.
     *
     * @param labels the true class of each prediction
     */
    public static Temperature fit(List<Prediction> predictions, List<Integer> labels) {
        // golden-section search over log T: the cross-entropy has a single minimum
        double low = Math.log(LOWEST);
        double high = Math.log(HIGHEST);
        double golden = (Math.sqrt(5) - 1) / 2;
        for (int step = 0; step < STEPS; step++) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            if (crossEntropy(Math.exp(left), predictions, labels)
                    < crossEntropy(Math.exp(right), predictions, labels)) {
                high = right;
            } else {
                low = left;
            }
        }
        return new Temperature(Math.exp((low + high) / 2));
    }

    /** The prediction with scaled confidence. */
    public Prediction apply(Prediction prediction) {
        if (value == 1) {
            return prediction;
        }
        double[] logarithms = logSoftmax(prediction, value);
        float[] probabilities = new float[logarithms.length];
        for (int label = 0; label < probabilities.length; label++) {
            probabilities[label] = (float) Math.exp(logarithms[label]);
        }
        return new Prediction(probabilities);
    }

    private static double crossEntropy(double temperature, List<Prediction> predictions, List<Integer> labels) {
        double sum = 0;
        for (int i = 0; i < predictions.size(); i++) {
            sum -= logSoftmax(predictions.get(i), temperature)[labels.get(i)];
        }
        return sum;
    }

    /** Logarithms of the scaled probabilities. The logarithm of a probability serves as its score. */
    private static double[] logSoftmax(Prediction prediction, double temperature) {
        double[] scores = new double[prediction.classes()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = Math.log(Math.max(prediction.probability(label), Float.MIN_NORMAL)) / temperature;
            largest = Math.max(largest, scores[label]);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - largest);
        }
        double logSum = largest + Math.log(sum);
        for (int label = 0; label < scores.length; label++) {
            scores[label] -= logSum;
        }
        return scores;
    }
}
