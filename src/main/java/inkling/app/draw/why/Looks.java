package inkling.app.draw.why;

import inkling.learn.calibrate.Likeness;
import inkling.learn.calibrate.Signs;

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

    static Looks of(Signs signs, Likeness likeness) {
        return new Looks(likeness.of(signs), likeness.isDigit(signs), likeness.why(signs));
    }
}
