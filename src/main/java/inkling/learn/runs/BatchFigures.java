package inkling.learn.runs;

import inkling.learn.BatchResult;

/**
 * What a kept run says of one batch.
 *
 * @param epoch it belongs to, from 1
 * @param batch which of the epoch's batches, from 1
 * @param batches how many an epoch has
 * @param loss mean cross-entropy over its digits, before the step
 * @param accuracy the share 0..1 of its digits read rightly, before the step
 */
public record BatchFigures(int epoch, int batch, int batches, float loss, float accuracy) {
    /** The figures of a batch just done. */
    public static BatchFigures of(BatchResult result) {
        return new BatchFigures(
                result.epoch(),
                result.batch(),
                result.batches(),
                (float) result.loss(),
                (float) result.correct() / result.size());
    }

    /** How far the run was after it, in epochs. */
    public double at() {
        return epoch - 1 + (double) batch / batches;
    }

    /** How many batches of the run were done after it. */
    long count() {
        return (long) (epoch - 1) * batches + batch;
    }
}
