package inkling.learn;

import inkling.data.Classes;

/** What a model believes of one picture: ten probabilities that sum to 1. Immutable. */
public final class Prediction {
    private final float[] probabilities;
    private final int digit;

    /**
     * @param probabilities ten of them, copied
     */
    public Prediction(float[] probabilities) {
        if (probabilities.length != Classes.DIGITS.count()) {
            throw new IllegalArgumentException("expected ten probabilities, got " + probabilities.length);
        }
        this.probabilities = probabilities.clone();
        digit = likeliest(probabilities);
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

    private static int likeliest(float[] probabilities) {
        int best = 0;
        for (int d = 1; d < Classes.DIGITS.count(); d++) {
            if (probabilities[d] > probabilities[best]) {
                best = d;
            }
        }
        return best;
    }
}
