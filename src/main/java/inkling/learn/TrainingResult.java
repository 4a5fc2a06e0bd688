package inkling.learn;

/** What a training hands over, one after the other: batches, after the last of each epoch an {@link Epoch}. Immutable. */
public sealed interface TrainingResult permits BatchResult, Epoch, Divergence {
    /** The epoch this belongs to, from 1. */
    int epoch();
}
