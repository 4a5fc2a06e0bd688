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
        int outputs =
                architecture.outputShapes().stream().mapToInt(Shape::size).max().orElseThrow();
        int largest = Math.max(architecture.input().size(), outputs);
        return Math.max(1, Math.min(IMAGES, FLOATS / largest));
    }
}
