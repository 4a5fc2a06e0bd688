package inkling.learn.augment;

import inkling.data.Picture;

/**
 * Makes strokes thicker or thinner: interpolates between an image and its 3x3 dilation or erosion. The brightest pixel stays
 * as bright as it was, since a prepared image's always is.
 */
public final class Thickness {
    private static final int SIDE = Picture.SIDE;

    private Thickness() {}

    /**
     * Adds ink along the edge of the strokes.
     *
     * @param pixels an image of 784 floats 0..1 from {@code from} on, changed
     * @param amount 0 changes nothing, 1 adds one pixel on all sides
     */
    public static void thicken(float[] pixels, int from, float amount) {
        mix(pixels, from, maximum(pixels, from), amount);
    }

    /**
     * Removes ink along the edge of the strokes.
     *
     * @param pixels an image of 784 floats 0..1 from {@code from} on, changed
     * @param amount 0 changes nothing, 1 removes one pixel on all sides
     */
    public static void thin(float[] pixels, int from, float amount) {
        float before = brightest(pixels, from);
        scale(pixels, from, -1);
        mix(pixels, from, maximum(pixels, from), amount);
        scale(pixels, from, -1);
        float after = brightest(pixels, from);
        if (after > 0) {
            scale(pixels, from, before / after);
        }
    }

    private static void mix(float[] pixels, int from, float[] other, float amount) {
        for (int i = 0; i < Picture.SIZE; i++) {
            pixels[from + i] += amount * (other[i] - pixels[from + i]);
        }
    }

    private static void scale(float[] pixels, int from, float factor) {
        for (int i = from; i < from + Picture.SIZE; i++) {
            pixels[i] *= factor;
        }
    }

    private static float brightest(float[] pixels, int from) {
        float brightest = 0;
        for (int i = from; i < from + Picture.SIZE; i++) {
            brightest = larger(brightest, pixels[i]);
        }
        return brightest;
    }

    /** The maximum of each pixel and its neighbors: along the rows first, then along the columns. */
    private static float[] maximum(float[] pixels, int from) {
        float[] rows = new float[Picture.SIZE];
        for (int start = 0; start < Picture.SIZE; start += SIDE) {
            int in = from + start;
            rows[start] = larger(pixels[in], pixels[in + 1]);
            for (int x = 1; x < SIDE - 1; x++) {
                rows[start + x] = larger(pixels[in + x], larger(pixels[in + x - 1], pixels[in + x + 1]));
            }
            rows[start + SIDE - 1] = larger(pixels[in + SIDE - 1], pixels[in + SIDE - 2]);
        }
        float[] result = rows.clone();
        for (int i = SIDE; i < Picture.SIZE - SIDE; i++) {
            result[i] = larger(rows[i], larger(rows[i - SIDE], rows[i + SIDE]));
        }
        for (int x = 0; x < SIDE; x++) {
            int last = Picture.SIZE - SIDE + x;
            result[x] = larger(rows[x], rows[x + SIDE]);
            result[last] = larger(rows[last], rows[last - SIDE]);
        }
        return result;
    }

    /** Math.max without its handling of NaN and -0, which would cost more than everything else here. */
    private static float larger(float a, float b) {
        return a > b ? a : b;
    }
}
