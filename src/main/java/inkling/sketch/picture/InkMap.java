package inkling.sketch.picture;

import inkling.sketch.Grayscale;

/**
 * The ink on a photograph or other picture: uneven light is removed, and dark or light ink becomes 1 on a background of 0.
 *
 * @param plane how much darker (or lighter, for light ink) than the bare paper each pixel is, as a fraction; about 0
 *     without ink
 * @param noise bare paper is below this value
 * @param certain every stroke reaches this value somewhere
 */
record InkMap(Grayscale plane, float noise, float certain) {
    /** Ink fainter than this fraction of the paper's brightness is ignored: JPEG leaves such shadows around strokes. */
    private static final float FAINTEST = 0.08f;

    private static final int BINS = 256;
    /** The resolution at which noise is measured: steps per brightness of the paper. */
    private static final int STEPS = 4096;

    /** Finds the ink on a picture of brightness 0..1. */
    static InkMap on(Grayscale picture) {
        int margin = PaperMargin.width(picture);
        Grayscale wide = PaperMargin.around(picture, margin);
        Grayscale dark = isInkDark(wide) ? wide : inverted(wide);
        Grayscale paper = BrightnessSurface.fit(dark, 0.7).render(dark.width(), dark.height());
        float[] share = dark.values();
        float[] light = paper.values();
        for (int i = 0; i < share.length; i++) {
            share[i] = Math.max(-1, 1 - share[i] / Math.max(light[i], 0.05f));
        }
        int reach = Math.max(picture.width(), picture.height()) / 400;
        Grayscale plane = smooth(new Grayscale(dark.width(), dark.height(), share), reach);
        float noise = Math.max(FAINTEST, noise(plane.values()));
        return new InkMap(PaperMargin.removed(plane, margin), noise, split(plane.values(), noise));
    }

    /** From this value on, a pixel counts as ink if it is connected to certain ink. */
    float likely() {
        return Math.max(noise, 0.7f * certain);
    }

    /** Most pixels are paper, and ink is the tail of the distribution: below the median for dark ink. */
    private static boolean isInkDark(Grayscale picture) {
        float[] values = picture.values();
        float[] middle = BrightnessSurface.fit(picture, 0.5)
                .render(picture.width(), picture.height())
                .values();
        double tails = 0;
        for (int i = 0; i < values.length; i++) {
            double below = middle[i] - values[i];
            tails += below * below * below;
        }
        return tails >= 0;
    }

    private static Grayscale inverted(Grayscale picture) {
        float[] values = picture.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 - values[i];
        }
        return new Grayscale(picture.width(), picture.height(), values);
    }

    /** Large pictures are photographs, in which single pixels are noisy but means of neighbors are not. */
    private static Grayscale smooth(Grayscale plane, int reach) {
        float[] values = plane.values();
        for (int i = 0; i < reach; i++) {
            values = blurred(values, plane.width(), plane.height());
        }
        return new Grayscale(plane.width(), plane.height(), values);
    }

    /** The mean of each pixel and its eight neighbors. */
    private static float[] blurred(float[] values, int width, int height) {
        float[] mean = new float[values.length];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                float sum = 0;
                for (int y = row - 1; y <= row + 1; y++) {
                    int line = Math.min(Math.max(y, 0), height - 1) * width;
                    for (int x = column - 1; x <= column + 1; x++) {
                        sum += values[line + Math.min(Math.max(x, 0), width - 1)];
                    }
                }
                mean[row * width + column] = sum / 9;
            }
        }
        return mean;
    }

    /**
     * Five standard deviations above the mean of the paper. Both are estimated from the 10th and the 40th percentile
     * (1.03 deviations apart), because ink, up to half of a tightly cropped picture, is always above them.
     */
    private static float noise(float[] shares) {
        int[] counts = new int[2 * STEPS + 1];
        for (float share : shares) {
            counts[(int) ((Math.min(share, 1) + 1) * STEPS)]++;
        }
        float low = percentile(counts, shares.length * 0.1);
        float upper = percentile(counts, shares.length * 0.4);
        float deviation = (upper - low) / 1.03f;
        return upper + 5.25f * deviation;
    }

    private static float percentile(int[] counts, double rank) {
        int bin = 0;
        for (double below = counts[0]; below < rank; below += counts[bin]) {
            bin++;
        }
        return (float) bin / STEPS - 1;
    }

    /** Otsu's threshold (1979) for the pixels above the noise: soft shadows and edges are below it, ink is above. */
    static float split(float[] values, float noise) {
        int[] counts = new int[BINS];
        long all = 0;
        double total = 0;
        for (float value : values) {
            if (value > noise) {
                int bin = Math.min(BINS - 1, (int) (value * BINS));
                counts[bin]++;
                all++;
                total += bin;
            }
        }
        long below = 0;
        double belowSum = 0;
        double best = -1;
        int split = (int) (noise * BINS);
        for (int bin = 0; bin < BINS && below < all; bin++) {
            below += counts[bin];
            belowSum += (double) bin * counts[bin];
            if (below > 0 && below < all) {
                double apart = belowSum / below - (total - belowSum) / (all - below);
                double between = below * (double) (all - below) * apart * apart;
                if (between > best) {
                    best = between;
                    split = bin + 1;
                }
            }
        }
        return Math.max(noise, (float) split / BINS);
    }
}
