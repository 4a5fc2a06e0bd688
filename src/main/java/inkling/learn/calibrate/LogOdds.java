package inkling.learn.calibrate;

import inkling.learn.Prediction;

/** Confidence on an unbounded scale: the logarithm of a class's probability over the sum of all other probabilities. */
public final class LogOdds {
    /** Keeps the result finite where a probability underflows to 0. */
    private static final double LEAST = 1e-30;

    private LogOdds() {}

    /** The log-odds of the most probable class. */
    public static double of(Prediction prediction) {
        return of(prediction, prediction.digit());
    }

    /** The log-odds of one class. */
    public static double of(Prediction prediction, int label) {
        // summed up, since 1 minus a probability near 1 is 0 in floats
        double others = 0;
        for (int other = 0; other < prediction.classes(); other++) {
            others += other == label ? 0 : prediction.probability(other);
        }
        return Math.log(Math.max(prediction.probability(label), LEAST)) - Math.log(Math.max(others, LEAST));
    }
}
