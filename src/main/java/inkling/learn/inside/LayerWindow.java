package inkling.learn.inside;

import inkling.nn.AveragePool;
import inkling.nn.Conv;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Pad;

/**
 * Which rows of its input a layer needs for one row of its output, and likewise columns: {@code size} of them from
 * {@code stride * row - border} on; rows outside the input are zeros. Not for dense layers, which need all.
 */
public record LayerWindow(int size, int stride, int border) {
    private static final LayerWindow ITSELF = new LayerWindow(1, 1, 0);

    /** The window of a layer that is not dense. */
    public static LayerWindow of(Layer layer) {
        if (layer instanceof Conv conv) {
            return new LayerWindow(conv.size(), 1, conv.border());
        }
        if (layer instanceof MaxPool pool) {
            return new LayerWindow(pool.size(), pool.stride(), 0);
        }
        if (layer instanceof AveragePool pool) {
            return new LayerWindow(pool.size(), pool.stride(), 0);
        }
        return layer instanceof Pad pad ? new LayerWindow(1, 1, pad.before()) : ITSELF;
    }

    /** The first row of the input for a row of the output; below 0 outside the image. */
    public int start(int row) {
        return stride * row - border;
    }
}
