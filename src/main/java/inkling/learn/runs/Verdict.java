package inkling.learn.runs;

import java.util.Locale;

/** What paired counts say, in one plain sentence. */
public final class Verdict {
    /** The p under which two models are said to differ, by custom. */
    static final double SURE = 0.05;

    private Verdict() {}

    /** Whether two models are said to differ. */
    public static boolean isSignificant(PairedCounts counts) {
        return counts.midP() < SURE;
    }

    /** The sentence: {@code mlp is better than softmax: ...}, or that the rows show no difference. */
    public static String of(String a, String b, PairedCounts counts) {
        String figures = String.format(
                Locale.ROOT,
                "%s %% against %s %% on %,d digits",
                percent(counts.rightA(), counts.rows()),
                percent(counts.rightB(), counts.rows()),
                counts.rows());
        if (counts.onlyA() + counts.onlyB() == 0) {
            return figures + ": " + a + " and " + b + " are right and wrong on the same digits.";
        }
        double p = counts.midP();
        String split = String.format(
                Locale.ROOT, "only %s is right on %,d, only %s on %,d", a, counts.onlyA(), b, counts.onlyB());
        if (!isSignificant(counts)) {
            return figures + " is no difference: " + split + ", as two equally good models might (p = " + p(p) + ").";
        }
        boolean better = counts.onlyA() > counts.onlyB();
        return (better ? a : b) + " is better than " + (better ? b : a) + ": " + figures + "; " + split
                + ", hardly chance (p " + (p < 0.0001 ? "" : "= ") + p(p) + ").";
    }

    private static String percent(int right, int of) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * right / of);
    }

    /** A p as papers print it: two figures that matter, or {@code < 0.0001}. */
    public static String p(double p) {
        if (p < 0.0001) {
            return "< 0.0001";
        }
        return String.format(Locale.ROOT, p < 0.001 ? "%.4f" : p < 0.1 ? "%.3f" : "%.2f", p);
    }
}
