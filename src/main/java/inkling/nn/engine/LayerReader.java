package inkling.nn.engine;

/** Looks at what the layers of a network give for some images while these pass through it. */
@FunctionalInterface
public interface LayerReader {
    /**
     * Looks at the output of a layer. Called for each layer in order, then for the next images.
     *
     * @param layer of the architecture, from 0
     * @param first the first image
     * @param count how many images
     * @param values {@code [count, height, width, channels]} at the beginning of the array, which may be longer; it is written to again
     *     after the call
     */
    void read(int layer, int first, int count, float[] values);
}
