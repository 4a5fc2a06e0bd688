package inkling.learn.calibrate;

import inkling.data.Classes;
import inkling.learn.Prediction;

/** How sure an answer is, without an end: the logarithm of its probability over that of all others together. */
public final class LogOdds {
    /** Keeps it finite where a probability is too small for a float. */
    private static final double LEAST = 1e-30;

    private LogOdds() {}

    /** Of the digit with the largest probability. */
    public static double of(Prediction prediction) {
        return of(prediction, prediction.digit());
    }

    /** Of one digit. Adds up the others, since 1 minus a probability near 1 is 0 in floats. */
    public static double of(Prediction prediction, int digit) {
        double others = 0;
        for (int other = 0; other < Classes.DIGITS.count(); other++) {
            others += other == digit ? 0 : prediction.probability(other);
        }
        return Math.log(Math.max(prediction.probability(digit), LEAST)) - Math.log(Math.max(others, LEAST));
    }
}
