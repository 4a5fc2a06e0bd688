package inkling.nn.engine;

import inkling.nn.CrossEntropy;

/** Labeled images for one training step. Several workers read it at the same time, each its own images. */
public interface Batch {
    /** How many images there are. */
    int size();

    /** The class of image i, from 0, or {@link CrossEntropy#NO_CLASS}. */
    int label(int i);

    /** Writes image i to {@code target} from index {@code from} on. Called by a worker: so data augmentation here runs in parallel. */
    void image(int i, float[] target, int from);
}
