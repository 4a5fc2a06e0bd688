package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.List;

/**
 * Makes a model's probabilities mean what they say, by one number: scores are divided by it before the softmax (Guo, Pleiss,
 * Sun, Weinberger, "On calibration of modern neural networks", 2017). The answer stays the same. Above 1 the model was too
 * sure, below 1 not sure enough.
 *
 * @param value above 0; 1 changes nothing
 */
public record Temperature(@SerializedName("value") double value) {
    /** Leaves probabilities as they are. */
    public static final Temperature NONE = new Temperature(1);

    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 10;
    private static final int ROUNDS = 60;

    public Temperature {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("expected a temperature above 0, got " + value);
        }
    }

    /**
     * The temperature at which the true labels were likeliest (least cross-entropy), from 0.1 to 10.
     *
     * @param labels the true digits 0..9, one a prediction
     */
    public static Temperature fit(List<Prediction> predictions, List<Integer> labels) {
        // the golden section of log T: cross-entropy has one valley in 1 / T
        double low = Math.log(LOWEST);
        double high = Math.log(HIGHEST);
        double golden = (Math.sqrt(5) - 1) / 2;
        for (int round = 0; round < ROUNDS; round++) {
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

    /** The prediction, as sure as it should be. */
    public Prediction apply(Prediction prediction) {
        if (value == 1) {
            return prediction;
        }
        double[] scores = scores(prediction, value);
        float[] probabilities = new float[scores.length];
        for (int digit = 0; digit < scores.length; digit++) {
            probabilities[digit] = (float) Math.exp(scores[digit]);
        }
        return new Prediction(probabilities);
    }

    private static double crossEntropy(double temperature, List<Prediction> predictions, List<Integer> labels) {
        double sum = 0;
        for (int i = 0; i < predictions.size(); i++) {
            sum -= scores(predictions.get(i), temperature)[labels.get(i)];
        }
        return sum;
    }

    /** Logarithms of the probabilities at a temperature. A probability is its score's softmax, so its logarithm is a score. */
    private static double[] scores(Prediction prediction, double temperature) {
        double[] scores = new double[Classes.DIGITS.count()];
        double most = Double.NEGATIVE_INFINITY;
        for (int digit = 0; digit < scores.length; digit++) {
            scores[digit] = Math.log(Math.max(prediction.probability(digit), Float.MIN_NORMAL)) / temperature;
            most = Math.max(most, scores[digit]);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        double all = most + Math.log(sum);
        for (int digit = 0; digit < scores.length; digit++) {
            scores[digit] -= all;
        }
        return scores;
    }
}
