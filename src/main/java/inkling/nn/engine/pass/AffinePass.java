package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;
import inkling.nn.Normalize;
import java.util.Arrays;
import java.util.function.Function;

/** Computes {@code y = factor x + offset} with numbers that backward does not change: {@code dx = factor dy}. */
final class AffinePass extends Pass {
    private final int columns;
    private final int rows;
    private final Function<float[], ChannelAffine> ofWeights;
    private final float[] zeros;
    private ChannelAffine affine = new ChannelAffine(new float[0], new float[0]);

    /**
     * @param columns how many factors there are
     * @param rows how often they repeat in an image
     */
    private AffinePass(int columns, int rows, Function<float[], ChannelAffine> ofWeights) {
        this.columns = columns;
        this.rows = rows;
        this.ofWeights = ofWeights;
        zeros = new float[columns];
    }

    /** Of a fixed normalization: with one factor for each number of an image, so that rows are long and fill vectors. */
    static AffinePass of(Normalize plan, LayerContext context) {
        float[] factor = new float[context.input().size()];
        float[] offset = new float[factor.length];
        Arrays.fill(factor, (float) (1 / plan.deviation()));
        Arrays.fill(offset, (float) (-plan.mean() / plan.deviation()));
        ChannelAffine fixed = new ChannelAffine(factor, offset);
        return new AffinePass(factor.length, 1, weights -> fixed);
    }

    /** Of {@link BatchNorm} with its running statistics, where it cannot be folded into the layer before it. */
    static AffinePass ofStatistics(LayerContext context) {
        int channels = context.input().channels();
        return new AffinePass(
                channels, context.input().pixels(), weights -> ChannelAffine.of(weights, context.weights(), channels));
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        affine = ofWeights.apply(weights);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        KERNELS.scaleAndShift(
                x.matrix(first, columns), affine.factor(), affine.offset(), y.matrix(first, columns), count * rows);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        KERNELS.scaleAndShift(
                dy.matrix(first, columns), affine.factor(), zeros, dx.matrix(first, columns), count * rows);
    }
}
