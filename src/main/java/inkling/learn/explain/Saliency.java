package inkling.learn.explain;

import inkling.data.Picture;

/**
 * An explanation of a score, pixel by pixel: 784 values, row by row, positive where ink supports the score, negative where it
 * contradicts, in units of the score. Immutable.
 */
public final class Saliency {
    private final float[] effects;

    /**
     * @param effects one per pixel; not copied
     */
    Saliency(float[] effects) {
        if (effects.length != Picture.SIZE) {
            throw new IllegalArgumentException("expected " + Picture.SIZE + " values, found " + effects.length);
        }
        this.effects = effects;
    }

    /** How much the ink of a pixel, {@code 28 * row + column}, supports the score. */
    public float at(int offset) {
        return effects[offset];
    }

    /** The largest absolute value. */
    public float strongest() {
        float strongest = 0;
        for (float effect : effects) {
            strongest = Math.max(strongest, Math.abs(effect));
        }
        return strongest;
    }

    /** The sum over all pixels. */
    public double sum() {
        double sum = 0;
        for (float effect : effects) {
            sum += effect;
        }
        return sum;
    }
}
