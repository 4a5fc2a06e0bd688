package inkling.learn.runs;

import java.util.Locale;

/**
 * Two models, A and B, on the same rows: how often each was correct. Only the rows on which exactly one of them was correct
 * show a difference.
 */
public record PairedCounts(int bothCorrect, int onlyA, int onlyB, int bothWrong) {
    private static final double SIGNIFICANCE_LEVEL = 0.05;

    /**
     * Counts the rows.
     *
     * @param labels the true class of each row
     * @param a A's prediction for each row
     * @param b B's prediction for each row
     */
    public static PairedCounts count(byte[] labels, byte[] a, byte[] b) {
        if (a.length != labels.length || b.length != labels.length) {
            throw new IllegalArgumentException(
                    "expected " + labels.length + " answers from each model, found " + a.length + " and " + b.length);
        }
        int[] counts = new int[4];
        for (int i = 0; i < labels.length; i++) {
            counts[(a[i] == labels[i] ? 0 : 2) + (b[i] == labels[i] ? 0 : 1)]++;
        }
        return new PairedCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Number of rows. */
    public int rows() {
        return bothCorrect + onlyA + onlyB + bothWrong;
    }

    /** Number of rows A classifies correctly. */
    public int correctA() {
        return bothCorrect + onlyA;
    }

    /** Number of rows B classifies correctly. */
    public int correctB() {
        return bothCorrect + onlyB;
    }

    /**
     * McNemar's test, exact and two-sided, with the mid-p correction that Fagerland, Lydersen and Laake (2013) recommend: the
     * probability 0..1 of a split at least this uneven if A and B were equally good.
     */
    public double midP() {
        if (onlyA + onlyB == 0) {
            return 1;
        }
        // in an even split the middle belongs to both tails, half to each
        return onlyA == onlyB ? 1 - probability(onlyA) / 2 : exactP() - probability(Math.min(onlyA, onlyB));
    }

    /** Whether the difference is statistically significant at the customary level, by {@link #midP}. */
    public boolean isSignificant() {
        return midP() < SIGNIFICANCE_LEVEL;
    }

    /** {@link #midP} as papers print it, with two significant digits: {@code = 0.034} or {@code < 0.0001}. */
    public String pText() {
        double p = midP();
        String format = p < 0.001 ? "= %.4f" : p < 0.1 ? "= %.3f" : "= %.2f";
        return p < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, format, p);
    }

    /** The same counts with A and B swapped. */
    public PairedCounts swapped() {
        return new PairedCounts(bothCorrect, onlyB, onlyA, bothWrong);
    }

    /** {@link #midP} without the correction, which is conservative. */
    public double exactP() {
        double tail = 0;
        for (int k = 0; k <= Math.min(onlyA, onlyB); k++) {
            tail += probability(k);
        }
        return Math.min(1, 2 * tail);
    }

    /** The probability of exactly k heads in {@code onlyA + onlyB} flips of a fair coin. */
    private double probability(int k) {
        int n = onlyA + onlyB;
        double log = -n * Math.log(2);
        for (int i = 1; i <= k; i++) {
            log += Math.log((double) (n - k + i) / i);
        }
        return Math.exp(log);
    }
}
