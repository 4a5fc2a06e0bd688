package inkling.learn;

import com.google.gson.annotations.SerializedName;

/**
 * A 95% confidence interval of a proportion, or of another number from 0 to 1.
 *
 * @param low lower end, 0..1
 * @param high upper end, 0..1
 */
public record Interval(
        @SerializedName("low") double low,
        @SerializedName("high") double high) {
    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval, which unlike the normal approximation holds near 0% and 100% (E. B. Wilson, "Probable
     * inference, the law of succession, and statistical inference", 1927).
     *
     * @param hits 0 to {@code trials}
     * @param trials at least 1
     */
    public static Interval wilson(int hits, int trials) {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException("expected 0 to " + trials + " hits of at least one trial, got " + hits);
        }
        double n = trials;
        double proportion = hits / n;
        double center = proportion + Z * Z / (2 * n);
        double margin = Z * Math.sqrt(proportion * (1 - proportion) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(Math.max(0, (center - margin) / scale), Math.min(1, (center + margin) / scale));
    }
}
