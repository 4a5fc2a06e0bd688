package inkling.learn.augment;

import inkling.data.Picture;
import java.util.SplittableRandom;

/**
 * One way of writing a digit differently: the draws of an {@link Augmentation} for one picture in one epoch. Depends on
 * (seed, epoch, place) only, so it is the same whichever worker makes it, and in a resumed run.
 *
 * <p>A pixel of the new picture looks up the old one where an affine map and a coarse grid of displacements send it
 * (elastic deformation as in Simard, Steinkraus, Platt, "Best practices for convolutional neural networks", 2003, with a
 * 5x5 grid in place of a blurred field); then the stroke is thickened or thinned.
 */
public final class Variation {
    private static final int SIDE = Picture.SIDE;
    /** Empty pixels around the picture, so that looking up needs no special case at the edge. */
    private static final int MARGIN = 2;

    private static final int PADDED = SIDE + 2 * MARGIN;
    /** Points along a side of the grid of displacements, and the pixels between two of them. */
    private static final int GRID = 5;

    private static final int CELL = SIDE / (GRID - 1);
    private static final float CENTRE = (SIDE - 1) / 2f;

    private final float[] affine = new float[6];
    private final float[] gridX;
    private final float[] gridY;
    private final float thickness;

    /**
     * @param key what {@link #key} makes of seed, epoch and the picture's place among what is learned from
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
        affine[2] = (float) (CENTRE + range.shift() * signed(random));
        affine[3] = (float) (-sin * height);
        affine[4] = (float) ((cos - lean * sin) * height);
        affine[5] = (float) (CENTRE + range.shift() * signed(random));
        gridX = grid(range.elastic(), random);
        gridY = grid(range.elastic(), random);
        thickness = (float) (range.thickness() * signed(random));
    }

    /** Mixes the three numbers that a variation depends on. */
    public static long key(long seed, int epoch, int place) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + ((long) epoch << 32) + place).nextLong();
    }

    /** Replaces the 784 floats from {@code from} on by their variation. */
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
        float[] wanderX = new float[SIDE];
        float[] wanderY = new float[SIDE];
        for (int y = 0; y < SIDE; y++) {
            gridRow(gridX, y, wanderX);
            gridRow(gridY, y, wanderY);
            float v = y - CENTRE;
            float startX = affine[1] * v + affine[2] + MARGIN;
            float startY = affine[4] * v + affine[5] + MARGIN;
            for (int x = 0; x < SIDE; x++) {
                float u = x - CENTRE;
                target[from + y * SIDE + x] =
                        lookUp(source, affine[0] * u + startX + wanderX[x], affine[3] * u + startY + wanderY[x]);
            }
        }
    }

    /** Bilinear; the background beyond the edge. */
    private static float lookUp(float[] padded, float x, float y) {
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

    /** The displacement of each pixel of row {@code y}, between the grid's points. */
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

    private static float[] grid(double reach, SplittableRandom random) {
        float[] grid = new float[GRID * GRID];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = (float) (reach * signed(random));
        }
        return grid;
    }

    /** Evenly from -1 to 1. */
    private static double signed(SplittableRandom random) {
        return 2 * random.nextDouble() - 1;
    }
}
