package inkling.learn;

/**
 * The end of a training whose loss is no longer a number.
 *
 * @param epoch when, from 1
 * @param batch when, from 1
 */
public record Divergence(int epoch, int batch) implements TrainingResult {
    /** A sentence for people. */
    public String sentence() {
        return "The loss is no longer a number since batch " + batch + " of epoch " + epoch
                + ": the learning rate is probably too high.";
    }
}
