package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Shape;

/** How many images go through the layers together: enough for long products, and of the largest activation not more than a megabyte. */
final class ChunkSize {
    private static final int NUMBERS = 256 * 1024;
    private static final int IMAGES = 32;

    private ChunkSize() {}

    static int size(Architecture architecture) {
        int largest = architecture.input().size();
        for (Shape shape : architecture.shapes()) {
            largest = Math.max(largest, shape.size());
        }
        return Math.max(1, Math.min(IMAGES, NUMBERS / largest));
    }
}
