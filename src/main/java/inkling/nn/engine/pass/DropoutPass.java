package inkling.nn.engine.pass;

import inkling.nn.Dropout;

/**
 * Computes {@link Dropout}: forward {@code y = x mask / (1 - rate)}; backward {@code dx = dy mask / (1 - rate)}. The mask is not
 * stored: it is drawn again from the seed, the step and the image, by a generator that mixes a counter (SplitMix64: G. Steele, D. Lea
 * and C. Flood, "Fast splittable pseudorandom number generators", 2014).
 */
final class DropoutPass extends Pass {
    /** From one counter of a stream to the next. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

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
        layerSeed = mix(context.seed() + context.index());
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        stepSeed = mix(layerSeed + step);
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
            long seed = mix(stepSeed + firstImage + first + image);
            for (int i = image * size; i < (image + 1) * size; i++) {
                seed += STEP;
                to[toAt + i] = uniform(seed) < rate ? 0 : from[fromAt + i] * scale;
            }
        }
    }

    /** 64 random bits for a counter. */
    private static long mix(long counter) {
        long z = counter + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below 1 for a counter. */
    private static double uniform(long counter) {
        return (mix(counter) >>> 11) * 0x1.0p-53;
    }
}
