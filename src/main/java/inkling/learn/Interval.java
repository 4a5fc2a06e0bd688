package inkling.learn;

/**
 * Where a share lies with 95 % confidence, both ends 0..1.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval for {@code hits} of {@code trials}, which unlike the plain one stays true near 100 %
     * (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927).
     */
    public static Interval wilson(int hits, int trials) {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException("expected 0 to " + trials + " hits of at least one trial, got " + hits);
        }
        double n = trials;
        double share = hits / n;
        double middle = share + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
    }
}
