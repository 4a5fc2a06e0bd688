package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;

/** Computes {@link BatchNorm} with its running statistics, where it cannot be folded into the layer before it. */
final class BatchNormInferencePass extends Pass {
    private final LayerContext context;
    private final float[] zeros;
    private ChannelAffine affine = new ChannelAffine(new float[0], new float[0]);

    BatchNormInferencePass(LayerContext context) {
        this.context = context;
        zeros = new float[context.input().channels()];
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        affine = ChannelAffine.of(weights, context.weights(), context.input().channels());
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        int channels = context.input().channels();
        int rows = count * context.input().pixels();
        KERNELS.scaleAndShift(
                x.matrix(first, channels), affine.factor(), affine.offset(), y.matrix(first, channels), rows);
    }

    /** {@code dx = factor dy}. */
    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        int channels = context.input().channels();
        int rows = count * context.input().pixels();
        KERNELS.scaleAndShift(dy.matrix(first, channels), affine.factor(), zeros, dx.matrix(first, channels), rows);
    }
}
