package inkling.nn.engine;

/**
 * How the network did on each image of a training step's batch, before the step changed the weights: what the step's own forward
 * pass yields, so with dropout and the statistics of the batch. Reused: the next step of the same trainer overwrites it.
 */
public final class Outcomes {
    private float[] probabilities = {};
    private boolean[] correct = {};

    /** Makes room for a batch. */
    void reserve(int images) {
        if (images > correct.length) {
            probabilities = new float[images];
            correct = new boolean[images];
        }
    }

    /** Called by the workers, each for its own images. */
    void set(int image, double probability, boolean isCorrect) {
        probabilities[image] = (float) probability;
        correct[image] = isCorrect;
    }

    /** The probability of the label of an image, 0..1; NaN for an image of no class. */
    public float probability(int image) {
        return probabilities[image];
    }

    /** Whether an image was classified correctly: its label was the most probable class. */
    public boolean isCorrect(int image) {
        return correct[image];
    }
}
