package inkling.learn.calibrate;

import static java.util.Objects.requireNonNull;

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
    /** Of a model of other classes than digits: it accepts every image, and says nothing about any. */
    public static final DigitDetector NONE =
            new DigitDetector(List.of(0.0, 0.0, 0.0), 0, 0, new DigitFeatures(0, 0, 0));

    /** What speaks against a digit. */
    public enum Weakness {
        /** The classifier is not confident which digit it is. */
        CONFIDENCE,
        /** No training digit is similar. */
        DISTANCE,
        /** Hardly any of its ink lies where the nearest training digits have theirs. */
        OVERLAP
    }

    public DigitDetector {
        requireNonNull(typical, "expected the features of typical digits, found none");
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
        return sigmoid(sum);
    }

    /** Whether an image counts as a digit. */
    public boolean isDigit(DigitFeatures features) {
        return probability(features) >= threshold;
    }

    /** The feature that speaks most against a digit, compared with a typical digit. */
    public Weakness weakness(DigitFeatures features) {
        double unsure = weights.get(0) * (features.logOdds() - typical.logOdds());
        double far = weights.get(1) * (features.distance() - typical.distance());
        double apart = weights.get(2) * Math.max(0, features.share() - typical.share());
        if (apart
                < Math.min(
                        0, Math.min(unsure, far))) { // where a large share speaks for a digit, it cannot be the reason
            return Weakness.OVERLAP;
        }
        return far < unsure ? Weakness.DISTANCE : Weakness.CONFIDENCE;
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double[][] values(List<DigitFeatures> features) {
        return features.stream().map(DigitFeatures::values).toArray(double[][]::new);
    }
}
