package inkling.cli;

import inkling.learn.runs.PairedCounts;
import java.util.Locale;

/** What paired counts show, in one sentence. */
final class ComparisonText {
    private ComparisonText() {}

    /** The sentence: {@code mlp is better than softmax: ...}, or that there is no significant difference. */
    static String of(String a, String b, PairedCounts counts) {
        if (counts.onlyB() > counts.onlyA()) {
            return of(b, a, counts.swapped());
        }
        String accuracies = String.format(
                Locale.ROOT,
                "%s against %s on %,d digits",
                AccuracyText.percent((double) counts.correctA() / counts.rows()),
                AccuracyText.percent((double) counts.correctB() / counts.rows()),
                counts.rows());
        if (counts.onlyA() + counts.onlyB() == 0) {
            return accuracies + ": " + a + " and " + b + " are correct on the same digits.";
        }
        return String.format(
                Locale.ROOT,
                counts.isSignificant()
                        ? "%s is better than %s: %s (p %s). Only %s is correct on %,d, only %s on %,d."
                        : "No significant difference between %s and %s: %s (p %s). Only %s is correct on %,d, only %s on %,d.",
                a,
                b,
                accuracies,
                counts.pText(),
                a,
                counts.onlyA(),
                b,
                counts.onlyB());
    }
}
