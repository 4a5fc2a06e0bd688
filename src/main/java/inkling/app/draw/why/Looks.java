package inkling.app.draw.why;

import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.DigitFeatures;

/**
 * Whether a picture looks like a digit at all.
 *
 * @param likeness 0..1
 * @param digit whether that is enough to pass for one
 * @param why what speaks most against it: the end of a sentence with "because"
 */
record Looks(double likeness, boolean digit, String why) {
    /** A picture without ink, which the signs cannot tell from a dot. */
    static final Looks EMPTY = new Looks(0, false, "there is no ink on it");

    /** Ink in one small spot: the model cannot decide what it is, and this says why. */
    static final Looks DOT = new Looks(0, false, "it is only a dot");

    static Looks of(DigitFeatures signs, DigitDetector likeness) {
        return new Looks(likeness.probability(signs), likeness.isDigit(signs), likeness.why(signs));
    }
}
