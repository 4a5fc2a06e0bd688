package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;

/** Computes {@link BatchNorm} with the running statistics, where it cannot be folded into the layer before it. */
final class BatchNormInferencePass extends Pass {
    private final Place place;
    private ChannelAffine affine = new ChannelAffine(new float[0], new float[0]);

    BatchNormInferencePass(Place place) {
        this.place = place;
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        affine = ChannelAffine.of(weights, place.weights(), place.input().channels());
    }

    @Override
    public void forward(float[] weights, Images x, Images y, int first, int count) {
        int rows = count * place.input().pixels();
        int channels = place.input().channels();
        KERNELS.scale(x.values, x.at(first), affine.factor(), affine.offset(), y.values, y.at(first), rows, channels);
    }
}
