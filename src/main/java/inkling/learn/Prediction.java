package inkling.learn;

import inkling.data.OneHotLabels;
import java.util.Arrays;

/** What a model believes of one picture: ten probabilities that sum to 1. Immutable. */
public final class Prediction {
    private final float[] probabilities;
    private final int digit;

    /**
     * @param rows probabilities, ten a picture
     * @param picture which of the pictures
     */
    Prediction(float[] rows, int picture) {
        probabilities = Arrays.copyOfRange(rows, picture * OneHotLabels.CLASSES, (picture + 1) * OneHotLabels.CLASSES);
        digit = likeliest(probabilities, 0);
    }

    /**
     * @param probabilities ten of them, copied
     */
    public Prediction(float[] probabilities) {
        this(probabilities, 0);
        if (probabilities.length != OneHotLabels.CLASSES) {
            throw new IllegalArgumentException("expected ten probabilities, got " + probabilities.length);
        }
    }

    /** The probability 0..1 that the picture shows this digit. */
    public float probability(int ofDigit) {
        return probabilities[ofDigit];
    }

    /** The likeliest digit; of equals, the smaller one. */
    public int digit() {
        return digit;
    }

    /** The probability of {@link #digit}. */
    public float confidence() {
        return probabilities[digit];
    }

    /** The likeliest of the ten digits whose probabilities begin at {@code from}. */
    static int likeliest(float[] rows, int from) {
        int best = 0;
        for (int d = 1; d < OneHotLabels.CLASSES; d++) {
            if (rows[from + d] > rows[from + best]) {
                best = d;
            }
        }
        return best;
    }
}
