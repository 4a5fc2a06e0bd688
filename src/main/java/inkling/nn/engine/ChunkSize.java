package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Shape;

/**
 * How many images pass through the layers together: enough for efficient matrix products, few enough that the activations of the
 * largest layer take at most a megabyte and stay in the cache.
 */
final class ChunkSize {
    private static final int FLOATS = 256 * 1024;
    private static final int IMAGES = 32;

    private ChunkSize() {}

    static int of(Architecture architecture) {
        int largest = architecture.input().size();
        for (Shape shape : architecture.outputShapes()) {
            largest = Math.max(largest, shape.size());
        }
        return Math.max(1, Math.min(IMAGES, FLOATS / largest));
    }
}
