package inkling.learn.train;

/**
 * How a network did on one training row in one epoch, as one byte: seven bits for the probability of the label, and one that
 * says whether the label was the most probable class.
 */
public final class RowOutcome {
    /** Of a row that was not trained on: the largest probability, and yet not the most probable class, which no row can have. */
    public static final byte NOT_TRAINED = 0x7F;

    private static final int CORRECT = 0x80;
    private static final int MOST = 0x7F;

    private RowOutcome() {}

    /**
     * The byte of a row.
     *
     * @param probability of the label, 0..1
     * @param correct whether the label was the most probable class
     */
    public static byte encode(double probability, boolean correct) {
        long share = Math.round(probability * MOST);
        return (byte) (correct ? share | CORRECT : Math.min(share, MOST - 1));
    }

    /** Whether the row was trained on. */
    public static boolean isTrained(byte outcome) {
        return outcome != NOT_TRAINED;
    }

    /** Whether the label was the most probable class. */
    public static boolean isCorrect(byte outcome) {
        return (outcome & CORRECT) != 0;
    }

    /** The probability of the label, 0..1, to within 1/254. */
    public static double probability(byte outcome) {
        return (outcome & MOST) / (double) MOST;
    }

    /**
     * Whether a network can have such an outcome: the most probable class has at least its share of 1, any other at most 1/2.
     *
     * @param classes number of classes
     */
    public static boolean isPossible(byte outcome, int classes) {
        int share = outcome & MOST;
        return isCorrect(outcome) ? share >= MOST / classes : share <= (MOST + 1) / 2 || !isTrained(outcome);
    }
}
