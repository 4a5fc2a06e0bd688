package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Locale;

/**
 * Whether a picture looks like a digit at all: a logistic regression over its {@link Signs}, learned from digits, drawn ones
 * among them, against scribbles, dots, letters, shapes and noise.
 *
 * @param weights of the three signs
 * @param offset what is added to their weighted sum
 * @param threshold the likeness 0..1 from which on a picture passes for a digit
 * @param typical the signs of an ordinary digit
 */
public record Likeness(
        @SerializedName("weights") List<Double> weights,
        @SerializedName("offset") double offset,
        @SerializedName("threshold") double threshold,
        @SerializedName("typical") Signs typical) {
    public Likeness {
        weights = List.copyOf(weights);
        if (weights.size() != 3) {
            throw new IllegalArgumentException("expected three weights, got " + weights.size());
        }
    }

    /**
     * Learns what tells digits from others.
     *
     * @param accepted the share of the digits, 0..1, that is to pass
     */
    public static Likeness fit(List<Signs> digits, List<Signs> others, double accepted) {
        double[] solution = Logistic.fit(values(digits), values(others));
        Signs typical = new Signs(
                digits.stream().mapToDouble(Signs::logOdds).average().orElse(0),
                digits.stream().mapToDouble(Signs::distance).average().orElse(0),
                digits.stream().mapToDouble(Signs::share).average().orElse(0));
        Likeness open = new Likeness(List.of(solution[0], solution[1], solution[2]), solution[3], 0, typical);
        double[] likeness = digits.stream().mapToDouble(open::of).sorted().toArray();
        double threshold = likeness[(int) ((1 - accepted) * likeness.length)];
        return new Likeness(open.weights, open.offset, threshold, typical);
    }

    /** How much a picture looks like a digit, 0..1. */
    public double of(Signs signs) {
        double[] values = signs.values();
        double sum = offset;
        for (int i = 0; i < values.length; i++) {
            sum += weights.get(i) * values[i];
        }
        return confidence(sum);
    }

    /** Whether a picture passes for a digit. */
    public boolean isDigit(Signs signs) {
        return of(signs) >= threshold;
    }

    /** The sign that speaks most against a digit, with what it would be for one, as a sentence's end: "..., because WHY". */
    public String why(Signs signs) {
        double unsure = weights.get(0) * (signs.logOdds() - typical.logOdds());
        double far = weights.get(1) * (signs.distance() - typical.distance());
        double apart = weights.get(2) * Math.max(0, signs.share() - typical.share());
        if (apart < Math.min(unsure, far)) {
            return "hardly any of its ink lies where the nearest training digits have theirs";
        }
        if (far < unsure) {
            return String.format(
                    Locale.ROOT,
                    "no training digit is near: even the nearest are %.1f times as far away as from a digit",
                    signs.distance() / typical.distance());
        }
        return signs.logOdds() < 0
                ? "the model cannot decide which digit it would be"
                : String.format(
                        Locale.ROOT,
                        "the model is only %.0f\u2009%% sure which digit it would be, and of a digit mostly %.0f\u2009%%",
                        Math.floor(100 * confidence(signs.logOdds())),
                        Math.floor(100 * confidence(typical.logOdds())));
    }

    private static double confidence(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double[][] values(List<Signs> signs) {
        return signs.stream().map(Signs::values).toArray(double[][]::new);
    }
}
