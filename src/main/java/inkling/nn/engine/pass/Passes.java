package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import java.util.List;

/** Picks the pass that computes a layer: the one place to extend for a new kind of layer. */
public final class Passes {
    /**
     * A pass that computes one layer or several in a row.
     *
     * @param layers how many
     */
    public record Fused(Pass pass, int layers) {}

    private Passes() {}

    /** The pass of one layer, for training or for inference as the context says. */
    public static Pass of(Layer layer, Place place) {
        if (layer instanceof Dense dense) {
            return new DensePass(dense, place);
        }
        if (layer instanceof Conv conv) {
            return WinogradConvolution.suiting(conv, place)
                    .<Pass>map(filtering -> new WinogradConvolution(filtering, conv, place))
                    .orElseGet(() -> new Convolution(conv, place));
        }
        if (layer instanceof MaxPool pool) {
            return place.training() || pool.size() != Largest.SIZE
                    ? new MaxPoolPass(pool, place)
                    : new Largest(pool, place.input(), Float.NEGATIVE_INFINITY);
        }
        if (layer instanceof BatchNorm) {
            return place.training() ? new Normalization(place) : new BatchNormInferencePass(place);
        }
        if (layer instanceof Relu) {
            return new ReluPass(place);
        }
        if (layer instanceof Dropout dropout && place.training()) {
            return new DropoutPass(dropout, place);
        }
        throw new IllegalArgumentException("expected a layer that has a pass, found " + layer);
    }

    /**
     * For inference: the pass of the first of the layers, and of as many after it as one pass can compute.
     *
     * @param layers at least one
     * @param place of the first
     */
    public static Fused fused(List<Layer> layers, Place place) {
        if (layers.get(0) instanceof Conv conv
                && poolsAndRectifies(layers, 1)
                && PooledConvolution.suits(conv, place)) {
            return new Fused(new PooledConvolution(conv, place, 0), 3);
        }
        if (layers.get(0) instanceof MaxPool pool && poolsAndRectifies(layers, 0)) {
            return new Fused(new Largest(pool, place.input(), 0), 2);
        }
        return new Fused(of(layers.get(0), place), 1);
    }

    private static boolean poolsAndRectifies(List<Layer> layers, int i) {
        return i + 1 < layers.size()
                && layers.get(i) instanceof MaxPool pool
                && pool.size() == Largest.SIZE
                && layers.get(i + 1) instanceof Relu;
    }
}
