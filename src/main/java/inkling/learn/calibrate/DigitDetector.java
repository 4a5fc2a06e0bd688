package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Locale;

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
        return sigmoid(sum);
    }

    /** Whether an image counts as a digit. */
    public boolean isDigit(DigitFeatures features) {
        return probability(features) >= threshold;
    }

    /** The feature that speaks most against a digit, compared with a typical digit, as the end of a sentence: "..., because WHY". */
    public String why(DigitFeatures features) {
        double unsure = weights.get(0) * (features.logOdds() - typical.logOdds());
        double far = weights.get(1) * (features.distance() - typical.distance());
        double apart = weights.get(2) * Math.max(0, features.share() - typical.share());
        if (apart < Math.min(unsure, far)) {
            return "hardly any of its ink lies where the nearest training digits have theirs";
        }
        if (far < unsure) {
            return String.format(
                    Locale.ROOT,
                    "no training digit is similar: even the nearest are %.1f times as far away as those of a digit",
                    features.distance() / typical.distance());
        }
        return features.logOdds() < 0
                ? "the model cannot decide which digit it could be"
                : String.format(
                        Locale.ROOT,
                        "the model is only %.0f%% sure which digit it could be, and typically %.0f%% for a digit",
                        Math.floor(100 * sigmoid(features.logOdds())),
                        Math.floor(100 * sigmoid(typical.logOdds())));
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double[][] values(List<DigitFeatures> features) {
        return features.stream().map(DigitFeatures::values).toArray(double[][]::new);
    }
}
