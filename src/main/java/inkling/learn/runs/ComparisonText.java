package inkling.learn.runs;

import java.util.Locale;

/** What paired counts show, in one sentence. */
public final class ComparisonText {
    /** The customary significance level. */
    static final double SIGNIFICANCE = 0.05;

    private ComparisonText() {}

    /** The sentence: {@code mlp is better than softmax: ...}, or that there is no significant difference. */
    public static String of(String a, String b, PairedCounts counts) {
        boolean aFirst = counts.onlyA() >= counts.onlyB();
        String first = aFirst ? a : b;
        String second = aFirst ? b : a;
        String accuracies = String.format(
                Locale.ROOT,
                "%.2f%% against %.2f%% on %,d digits",
                100.0 * (aFirst ? counts.correctA() : counts.correctB()) / counts.rows(),
                100.0 * (aFirst ? counts.correctB() : counts.correctA()) / counts.rows(),
                counts.rows());
        if (counts.onlyA() + counts.onlyB() == 0) {
            return accuracies + ": " + a + " and " + b + " are correct on the same digits.";
        }
        double p = counts.midP();
        String result = isSignificant(counts)
                ? first + " is better than " + second
                : "No significant difference between " + first + " and " + second;
        return String.format(
                Locale.ROOT,
                "%s: %s (p %s%s). Only %s is correct on %,d, only %s on %,d.",
                result,
                accuracies,
                p < 0.0001 ? "" : "= ",
                p(p),
                first,
                Math.max(counts.onlyA(), counts.onlyB()),
                second,
                Math.min(counts.onlyA(), counts.onlyB()));
    }

    /** Whether the difference is statistically significant, by the mid-p variant of McNemar's test. */
    public static boolean isSignificant(PairedCounts counts) {
        return counts.midP() < SIGNIFICANCE;
    }

    /** A p-value as papers print it: two significant digits, or {@code < 0.0001}. */
    public static String p(double p) {
        if (p < 0.0001) {
            return "< 0.0001";
        }
        return String.format(Locale.ROOT, p < 0.001 ? "%.4f" : p < 0.1 ? "%.3f" : "%.2f", p);
    }
}
