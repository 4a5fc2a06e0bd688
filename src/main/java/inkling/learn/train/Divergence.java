package inkling.learn.train;

/**
 * The end of a training whose loss became infinite or NaN.
 *
 * @param epoch of the last batch, from 1
 * @param batch the last batch, from 1
 */
public record Divergence(int epoch, int batch) implements TrainingResult {}
