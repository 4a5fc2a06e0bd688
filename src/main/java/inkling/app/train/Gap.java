package inkling.app.train;

import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much better a network is on the digits it learns from than on those held back: overfitting as a number.
 *
 * @param train accuracy 0..1 on the digits learned from
 * @param heldOut accuracy 0..1 on digits never learned from
 * @param digits how many it learns from
 * @param epochs how often it has seen them
 * @param noise the share 0..1 of the labels it learns from that are wrong on purpose
 */
record Gap(double train, double heldOut, int digits, int epochs, double noise) {
    private static final String[] FEW = {"", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    /** The gap of a run after one of its epochs; null where it has no validation rows. */
    static @Nullable Gap of(Run run, EpochFigures figures) {
        Double validation = figures.heldOutAccuracy();
        return validation == null
                ? null
                : new Gap(
                        figures.trainAccuracy(),
                        validation,
                        run.facts().trainRows(),
                        figures.epoch(),
                        run.recipe().rows().labelNoise());
    }

    /** In percentage points; negative when held-out is ahead. */
    double points() {
        return 100 * (train - heldOut);
    }

    /** Wide enough to warn of. */
    boolean open() {
        return points() >= 3;
    }

    /** The number as it is shown: {@code gap 15.9 points}, or which is ahead. */
    String words() {
        return points() < 0
                ? String.format(Locale.ROOT, "held-out ahead by %.1f points", -points())
                : String.format(Locale.ROOT, "gap %.1f points", points());
    }

    /** What it means, in plain words; empty while there is nothing to say. */
    String sentence() {
        if (open() && train >= 0.995) {
            return String.format(
                    Locale.ROOT,
                    "It has learned these %,d digits by heart%s: right on %s of them, wrong on %s it has not seen.",
                    digits,
                    noise > 0 ? ", wrong labels and all" : "",
                    train >= 0.99995 ? "every one" : "nearly all",
                    oneIn(1 - heldOut));
        }
        if (open()) {
            return String.format(
                    Locale.ROOT,
                    "The gap opens: %.1f\u202f%% on the digits it learns from, %.1f\u202f%% on others. It begins to overfit.",
                    100 * train,
                    100 * heldOut);
        }
        if (epochs < 3) {
            return "";
        }
        if (points() < -1 && noise > 0) {
            return String.format(
                    Locale.ROOT,
                    "Held-out is ahead: %.0f\u202f%% of the labels it learns from are wrong, and it does not believe them yet.",
                    100 * noise);
        }
        if (heldOut < 0.95 && epochs >= 5) {
            return "Train and held-out lie together, and low: what this network can say is not enough, however long it trains.";
        }
        return "Train and held-out lie together: what it has learned holds for digits it has not seen.";
    }

    /** A share as people say it: {@code one in six}. */
    static String oneIn(double share) {
        long of = Math.round(1 / Math.max(share, 1e-9));
        if (of < 2) {
            return "more than half of those";
        }
        return "one in " + (of < FEW.length ? FEW[(int) of] : String.format(Locale.ROOT, "%,d", of));
    }
}
