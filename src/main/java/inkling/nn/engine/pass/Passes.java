package inkling.nn.engine.pass;

import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import inkling.nn.engine.pass.product.ConvPass;
import inkling.nn.engine.pass.product.DensePass;
import inkling.nn.engine.pass.product.PooledConvPass;
import inkling.nn.engine.pass.product.WinogradConvPass;
import inkling.nn.kernels.SmoothFunctions;
import java.util.List;

/** Picks the pass that computes a layer. A new kind of layer is added here. */
public final class Passes {
    /**
     * A pass, and how many consecutive layers it computes.
     *
     * @param layers 1, or more if they are fused
     */
    public record Fused(Pass pass, int layers) {}

    private Passes() {}

    /** The pass of one layer, for training or inference as the context says. Only for training does dropout have one. */
    public static Pass of(Layer layer, LayerContext context) {
        if (layer instanceof Dense dense) {
            return new DensePass(dense, context);
        }
        if (layer instanceof Conv conv) {
            return WinogradConvPass.suiting(conv, context)
                    .<Pass>map(variant -> new WinogradConvPass(variant, conv, context))
                    .orElseGet(() -> new ConvPass(conv, context));
        }
        if (layer instanceof MaxPool pool) {
            if (!pool.isSideBySide()) {
                return new PoolPass(true, pool.size(), pool.stride(), context.input(), pool.output(context.input()));
            }
            return context.goesBackward() || pool.size() != MaxPoolInferencePass.SIZE
                    ? new MaxPoolPass(pool, context)
                    : new MaxPoolInferencePass(pool, context.input(), Float.NEGATIVE_INFINITY);
        }
        if (layer instanceof AveragePool pool) {
            return new PoolPass(false, pool.size(), pool.stride(), context.input(), pool.output(context.input()));
        }
        if (layer instanceof Pad pad) {
            return new PadPass(pad, context);
        }
        if (layer instanceof BatchNorm) {
            return context.training() ? new BatchNormPass(context) : AffinePass.ofStatistics(context);
        }
        if (layer instanceof Normalize normalize) {
            return AffinePass.of(normalize, context);
        }
        if (layer instanceof Relu) {
            return new ElementwisePass(context, Pass.KERNELS::relu, Pass.KERNELS::reluGradient);
        }
        if (layer instanceof Tanh) {
            return new ElementwisePass(context, SmoothFunctions::tanh, SmoothFunctions::tanhGradient);
        }
        if (layer instanceof Sigmoid) {
            return new ElementwisePass(context, SmoothFunctions::sigmoid, SmoothFunctions::sigmoidGradient);
        }
        if (layer instanceof Dropout dropout && context.training()) {
            return new DropoutPass(dropout, context);
        }
        throw new IllegalArgumentException("expected a layer that has a pass, found " + layer);
    }

    /**
     * For inference: the pass of the first of these layers, fused with those after it where one pass can compute them all.
     *
     * @param layers at least one
     * @param context of the first
     */
    public static Fused fused(List<Layer> layers, LayerContext context) {
        if (layers.get(0) instanceof Conv conv && arePoolAndRelu(layers, 1) && PooledConvPass.suits(conv, context)) {
            return new Fused(new PooledConvPass(conv, context), 3);
        }
        if (layers.get(0) instanceof MaxPool pool && arePoolAndRelu(layers, 0)) {
            return new Fused(new MaxPoolInferencePass(pool, context.input(), 0), 2);
        }
        return new Fused(of(layers.get(0), context), 1);
    }

    private static boolean arePoolAndRelu(List<Layer> layers, int i) {
        return i + 1 < layers.size()
                && layers.get(i) instanceof MaxPool pool
                && pool.isSideBySide()
                && pool.size() == MaxPoolInferencePass.SIZE
                && layers.get(i + 1) instanceof Relu;
    }
}
