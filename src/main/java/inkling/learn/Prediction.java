package inkling.learn;

/** A model's prediction for one image: the probability of each class, summing to 1. Immutable. */
public final class Prediction {
    private final float[] probabilities;
    private final int digit;

    /**
     * @param probabilities one per class, at least one; copied
     */
    public Prediction(float[] probabilities) {
        if (probabilities.length == 0) {
            throw new IllegalArgumentException("expected a probability for each class, got none");
        }
        this.probabilities = probabilities.clone();
        digit = mostProbable(probabilities);
    }

    /** Number of classes. */
    public int classes() {
        return probabilities.length;
    }

    /** The probability 0..1 of a class. */
    public float probability(int label) {
        return probabilities[label];
    }

    /** The most probable class; of equally probable ones, the first. */
    public int digit() {
        return digit;
    }

    /** The probability of {@link #digit}. */
    public float confidence() {
        return probabilities[digit];
    }

    private static int mostProbable(float[] probabilities) {
        int best = 0;
        for (int label = 1; label < probabilities.length; label++) {
            if (probabilities[label] > probabilities[best]) {
                best = label;
            }
        }
        return best;
    }
}
