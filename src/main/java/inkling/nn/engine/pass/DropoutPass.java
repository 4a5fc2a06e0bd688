package inkling.nn.engine.pass;

import inkling.nn.Dropout;

/**
 * Computes {@link Dropout}: forward {@code y = x mask / (1 - rate)}; backward {@code dx = dy mask / (1 - rate)}. The mask is not
 * stored: it is drawn again from the seed, the step and the image.
 */
final class DropoutPass extends Pass {
    private final double rate;
    private final float scale;
    private final int size;
    private final long layerSeed;
    private long stepSeed;
    private int firstImage;

    DropoutPass(Dropout plan, LayerContext context) {
        rate = plan.rate();
        scale = (float) (1 / (1 - rate));
        size = context.input().size();
        layerSeed = SplitMix64.mix(context.seed() + context.index());
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        stepSeed = SplitMix64.mix(layerSeed + step);
        this.firstImage = firstImage;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        mask(x.values(), x.offset(first), y.values(), y.offset(first), first, count);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        mask(dy.values(), dy.offset(first), dx.values(), dx.offset(first), first, count);
    }

    private void mask(float[] from, int fromAt, float[] to, int toAt, int first, int count) {
        for (int image = 0; image < count; image++) {
            long seed = SplitMix64.mix(stepSeed + firstImage + first + image);
            for (int i = image * size; i < (image + 1) * size; i++) {
                seed += SplitMix64.STEP;
                to[toAt + i] = SplitMix64.uniform(seed) < rate ? 0 : from[fromAt + i] * scale;
            }
        }
    }
}
