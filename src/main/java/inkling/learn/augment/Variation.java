package inkling.learn.augment;

import inkling.data.Picture;
import java.util.SplittableRandom;

/**
 * One random variation of an image: the draws of an {@link Augmentation} for one image in one epoch. Depends on seed, epoch
 * and place only, so it is the same on any worker and in a resumed run.
 *
 * <p>Each pixel of the new image is sampled from the old one at the position given by an affine map and a coarse grid of
 * displacements (elastic deformation as in Simard, Steinkraus, Platt, "Best practices for convolutional neural networks",
 * 2003, with a 5x5 grid instead of a smoothed random field); then the strokes are thickened or thinned.
 */
public final class Variation {
    private static final int SIDE = Picture.SIDE;
    /** Empty pixels around the image, so that sampling needs no special case at the edge. */
    private static final int MARGIN = 2;

    private static final int PADDED = SIDE + 2 * MARGIN;
    /** Number of points along a side of the grid of displacements; {@link #CELL} is the pixels between two of them. */
    private static final int GRID = 5;

    private static final int CELL = SIDE / (GRID - 1);
    private static final float CENTER = (SIDE - 1) / 2f;

    private final float[] affine = new float[6];
    private final float[] gridX;
    private final float[] gridY;
    private final float thickness;

    /**
     * @param key from {@link #key}
     */
    public Variation(Augmentation range, long key) {
        SplittableRandom random = new SplittableRandom(key);
        double angle = Math.toRadians(range.rotation() * signed(random));
        double width = 1 / (1 + range.scale() * signed(random));
        double height = 1 / (1 + range.scale() * signed(random));
        double lean = range.shear() * signed(random);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        affine[0] = (float) (cos * width);
        affine[1] = (float) ((sin + lean * cos) * width);
        affine[2] = (float) (CENTER + range.shift() * signed(random));
        affine[3] = (float) (-sin * height);
        affine[4] = (float) ((cos - lean * sin) * height);
        affine[5] = (float) (CENTER + range.shift() * signed(random));
        gridX = grid(range.elastic(), random);
        gridY = grid(range.elastic(), random);
        thickness = (float) (range.thickness() * signed(random));
    }

    /**
     * Combines the three numbers that a variation depends on.
     *
     * @param place of the image among the training examples before shuffling
     */
    public static long key(long seed, int epoch, int place) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + ((long) epoch << 32) + place).nextLong();
    }

    /** Replaces the image, 784 floats from {@code from} on, with its variation. */
    public void apply(float[] pixels, int from) {
        resample(pad(pixels, from), pixels, from);
        if (thickness > 0) {
            Thickness.thicken(pixels, from, thickness);
        } else if (thickness < 0) {
            Thickness.thin(pixels, from, -thickness);
        }
    }

    private static float[] pad(float[] pixels, int from) {
        float[] padded = new float[PADDED * PADDED];
        for (int y = 0; y < SIDE; y++) {
            System.arraycopy(pixels, from + y * SIDE, padded, (y + MARGIN) * PADDED + MARGIN, SIDE);
        }
        return padded;
    }

    private void resample(float[] source, float[] target, int from) {
        float[] offsetX = new float[SIDE];
        float[] offsetY = new float[SIDE];
        for (int y = 0; y < SIDE; y++) {
            gridRow(gridX, y, offsetX);
            gridRow(gridY, y, offsetY);
            float v = y - CENTER;
            float startX = affine[1] * v + affine[2] + MARGIN;
            float startY = affine[4] * v + affine[5] + MARGIN;
            for (int x = 0; x < SIDE; x++) {
                float u = x - CENTER;
                target[from + y * SIDE + x] =
                        sample(source, affine[0] * u + startX + offsetX[x], affine[3] * u + startY + offsetY[x]);
            }
        }
    }

    /** Bilinear interpolation; 0 beyond the edge. */
    private static float sample(float[] padded, float x, float y) {
        if (!(x >= 0 && y >= 0 && x < PADDED - 1 && y < PADDED - 1)) {
            return 0;
        }
        int left = (int) x;
        int top = (int) y;
        float right = x - left;
        float below = y - top;
        int at = top * PADDED + left;
        float above = padded[at] + right * (padded[at + 1] - padded[at]);
        float under = padded[at + PADDED] + right * (padded[at + PADDED + 1] - padded[at + PADDED]);
        return above + below * (under - above);
    }

    /** The displacement of each pixel of row {@code y}, interpolated between the points of the grid. */
    private static void gridRow(float[] grid, int y, float[] target) {
        int top = y / CELL * GRID;
        float below = y % CELL / (float) CELL;
        for (int cell = 0; cell < GRID - 1; cell++) {
            int at = top + cell;
            float left = grid[at] + below * (grid[at + GRID] - grid[at]);
            float right = grid[at + 1] + below * (grid[at + GRID + 1] - grid[at + 1]);
            float step = (right - left) / CELL;
            for (int x = 0; x < CELL && cell * CELL + x < SIDE; x++) {
                target[cell * CELL + x] = left + x * step;
            }
        }
    }

    private static float[] grid(double range, SplittableRandom random) {
        float[] grid = new float[GRID * GRID];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = (float) (range * signed(random));
        }
        return grid;
    }

    /** Uniform from -1 to 1. */
    private static double signed(SplittableRandom random) {
        return 2 * random.nextDouble() - 1;
    }
}
