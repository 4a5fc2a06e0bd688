package inkling.learn.train;

/**
 * One step of a training, as it is charted and stored.
 *
 * @param epoch the epoch it belongs to, from 1
 * @param batch which of the epoch's batches, from 1
 * @param batches number of batches in an epoch
 * @param loss mean categorical cross-entropy over the batch, before the step
 * @param accuracy share 0..1 of the batch classified correctly, before the step
 */
public record BatchResult(int epoch, int batch, int batches, float loss, float accuracy) implements TrainingResult {
    /** Number of epochs completed after it, with the part of the one in progress. */
    public double at() {
        return epoch - 1 + (double) batch / batches;
    }

    /** Number of batches of the run completed after it. */
    public long count() {
        return (long) (epoch - 1) * batches + batch;
    }
}
