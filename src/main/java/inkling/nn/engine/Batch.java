package inkling.nn.engine;

import inkling.nn.CrossEntropy;

/** Labelled images for one training step. Asked by several workers at once, each for its own images. */
public interface Batch {
    /** How many images there are. */
    int size();

    /** The class of image i, 0 and up, or {@link CrossEntropy#NO_CLASS}. */
    int label(int i);

    /** Writes the numbers of image i to {@code target[from...]}. Runs on the worker, so it is the place to distort images. */
    void image(int i, float[] target, int from);
}
