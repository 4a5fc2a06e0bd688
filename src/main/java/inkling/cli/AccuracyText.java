package inkling.cli;

import inkling.learn.Interval;
import java.util.Locale;

/** An accuracy as the commands print it. */
final class AccuracyText {
    private AccuracyText() {}

    /** {@code 99.20% (95% interval 98.81% to 99.47%)}, of at least one row. */
    static String of(int correct, int rows) {
        Interval interval = Interval.wilson(correct, rows);
        return percent((double) correct / rows) + " (95% interval " + percent(interval.low()) + " to "
                + percent(interval.high()) + ")";
    }

    /** A share 0..1 as {@code 99.20%}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
