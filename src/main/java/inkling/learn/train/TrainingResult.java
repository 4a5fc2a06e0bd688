package inkling.learn.train;

/** What {@link Training#next} returns: batches, and an {@link Epoch} after the last batch of each epoch. Immutable. */
public sealed interface TrainingResult permits BatchResult, Epoch, Divergence {}
