package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;

/** Computes {@link BatchNorm} with its running statistics, where it cannot be folded into the layer before it. */
final class BatchNormInferencePass extends Pass {
    private final LayerContext context;
    private ChannelAffine affine = new ChannelAffine(new float[0], new float[0]);

    BatchNormInferencePass(LayerContext context) {
        this.context = context;
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
}
