package inkling.nn.engine.pass;

import inkling.nn.Dropout;

/**
 * Computes {@link Dropout}: {@code y = x mask / (1 - rate)} and {@code dx = dy mask / (1 - rate)}. The mask is not stored: the same
 * seed, step and image draw the same mask again on the way back.
 */
final class DropoutPass extends Pass {
    private final LayerContext context;
    private final double rate;
    private final float scale;
    private final int size;
    private long stepSeed;
    private int firstImage;

    DropoutPass(Dropout plan, LayerContext context) {
        this.context = context;
        rate = plan.rate();
        scale = (float) (1 / (1 - rate));
        size = context.input().size();
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        stepSeed = SplitMix64.mix(SplitMix64.mix(context.seed() + context.index()) + step);
        this.firstImage = firstImage;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        mask(x.values, x.at(first), y.values, y.at(first), first, count);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        mask(dy.values, dy.at(first), dx.values, dx.at(first), first, count);
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
