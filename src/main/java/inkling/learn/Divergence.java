package inkling.learn;

/**
 * The end of a training whose loss became infinite or NaN.
 *
 * @param epoch of the last batch, from 1
 * @param batch the last batch, from 1
 */
public record Divergence(int epoch, int batch) implements TrainingResult {
    /** What happened, as a sentence for the user. */
    public String sentence() {
        return "The loss is no longer a number since batch " + batch + " of epoch " + epoch
                + ": the learning rate is probably too high.";
    }
}
