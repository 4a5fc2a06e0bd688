package inkling.learn;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A model's prediction for one image: the probability of each class, summing to 1. Immutable. */
public final class Prediction {
    /** Keeps log-odds finite where a probability underflows to 0. */
    private static final double LEAST = 1e-30;

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
        digit = new Probabilities(this.probabilities, probabilities.length).best(0);
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

    /** All classes, the most probable first; equally probable ones in their order. */
    public List<Integer> ranked() {
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -probabilities[label]))
                .toList();
    }

    /** The probability of {@link #digit}. */
    public float confidence() {
        return probabilities[digit];
    }

    /** Confidence on an unbounded scale: the logarithm of a class's probability over the sum of all other probabilities. */
    public double logOdds(int label) {
        // summed up, since 1 minus a probability near 1 is 0 in floats
        double others = 0;
        for (int other = 0; other < probabilities.length; other++) {
            others += other == label ? 0 : probabilities[other];
        }
        return Math.log(Math.max(probabilities[label], LEAST)) - Math.log(Math.max(others, LEAST));
    }
}
