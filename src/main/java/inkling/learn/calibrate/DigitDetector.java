package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * Whether an image shows a digit at all: a logistic regression over its {@link DigitFeatures}, trained on digits, drawn ones
 * among them, against scribbles, dots, letters, shapes and noise. Immutable.
 *
 * @param weights of the three features
 * @param offset added to their weighted sum
 * @param threshold the probability 0..1 from which an image counts as a digit
 * @param typical the mean features of digits
 */
public record DigitDetector(
        @SerializedName("weights") List<Double> weights,
        @SerializedName("offset") double offset,
        @SerializedName("threshold") double threshold,
        @SerializedName("typical") DigitFeatures typical) {
    /** What can speak against a digit. */
    public enum Objection {
        /** Hardly any of the ink is where the nearest training digits have theirs. */
        INK_ELSEWHERE,
        /** No training digit is similar. */
        NO_SIMILAR_DIGIT,
        /** The model gives no class a probability of one half. */
        UNDECIDED,
        /** The model's confidence is lower than for a digit. */
        UNSURE
    }

    public DigitDetector {
        weights = List.copyOf(weights);
        if (weights.size() != 3) {
            throw new IllegalArgumentException("expected three weights, got " + weights.size());
        }
    }

    /**
     * Trains a detector.
     *
     * @param digits at least one
     * @param others at least one
     * @param accepted share of the digits, 0..1, that must reach the threshold
     */
    public static DigitDetector fit(List<DigitFeatures> digits, List<DigitFeatures> others, double accepted) {
        double[] fitted = LogisticRegression.fit(values(digits), values(others));
        DigitFeatures typical = new DigitFeatures(
                digits.stream().mapToDouble(DigitFeatures::logOdds).average().orElse(0),
                digits.stream().mapToDouble(DigitFeatures::distance).average().orElse(0),
                digits.stream().mapToDouble(DigitFeatures::share).average().orElse(0));
        DigitDetector open = new DigitDetector(List.of(fitted[0], fitted[1], fitted[2]), fitted[3], 0, typical);
        double[] probabilities =
                digits.stream().mapToDouble(open::probability).sorted().toArray();
        double threshold = probabilities[(int) ((1 - accepted) * probabilities.length)];
        return new DigitDetector(open.weights, open.offset, threshold, typical);
    }

    /** The probability 0..1 that an image shows a digit. */
    public double probability(DigitFeatures features) {
        double[] values = features.values();
        double sum = offset;
        for (int i = 0; i < values.length; i++) {
            sum += weights.get(i) * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Whether an image counts as a digit. */
    public boolean isDigit(DigitFeatures features) {
        return probability(features) >= threshold;
    }

    /** What speaks most against a digit, compared with a typical one. */
    public Objection objection(DigitFeatures features) {
        double unsure = weights.get(0) * (features.logOdds() - typical.logOdds());
        double far = weights.get(1) * (features.distance() - typical.distance());
        double apart = weights.get(2) * Math.max(0, features.share() - typical.share());
        if (apart < Math.min(unsure, far)) {
            return Objection.INK_ELSEWHERE;
        }
        if (far < unsure) {
            return Objection.NO_SIMILAR_DIGIT;
        }
        return features.logOdds() < 0 ? Objection.UNDECIDED : Objection.UNSURE;
    }

    private static double[][] values(List<DigitFeatures> features) {
        return features.stream().map(DigitFeatures::values).toArray(double[][]::new);
    }
}
