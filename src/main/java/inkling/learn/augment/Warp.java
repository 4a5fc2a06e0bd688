package inkling.learn.augment;

import inkling.data.Picture;

/**
 * An exact change of an image: shifted, rotated, slanted, scaled about its center, in a thicker or thinner pen. Sampled by
 * bilinear interpolation, with 0 beyond the edge.
 *
 * @param right shift in pixels
 * @param down shift in pixels
 * @param degrees rotation, clockwise
 * @param slant in degrees, to the right
 * @param size scale factor; 1 changes nothing
 * @param thickness pixels of ink added on all sides; negative removes ink
 */
public record Warp(double right, double down, double degrees, double slant, double size, double thickness) {
    /** Changes nothing. */
    public static final Warp NONE = new Warp(0, 0, 0, 0, 1, 0);

    private static final int SIDE = Picture.SIDE;
    private static final double CENTER = (SIDE - 1) / 2.0;

    public Warp {
        if (!(size > 0)) {
            throw new IllegalArgumentException("expected a size above 0, got " + size);
        }
    }

    /** The changed image. */
    public Picture apply(Picture picture) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        float[] warped = new float[Picture.SIZE];
        apply(image, warped, 0);
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(255 * Math.min(1, Math.max(0, warped[i])));
        }
        return new Picture(pixels);
    }

    /**
     * Writes the changed image.
     *
     * @param image 784 floats 0..1
     * @param target receives 784 floats from {@code from} on
     */
    public void apply(float[] image, float[] target, int from) {
        double cos = Math.cos(Math.toRadians(degrees)) / size;
        double sin = Math.sin(Math.toRadians(degrees)) / size;
        double lean = Math.tan(Math.toRadians(slant));
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double x = column - CENTER - right;
                double y = row - CENTER - down;
                double upright = x + lean * y;
                double sourceX = cos * upright + sin * y + CENTER;
                double sourceY = cos * y - sin * upright + CENTER;
                target[from + row * SIDE + column] = sample(image, sourceX, sourceY);
            }
        }
        for (double rest = Math.abs(thickness); rest > 0; rest--) {
            if (thickness > 0) {
                Thickness.thicken(target, from, (float) Math.min(1, rest));
            } else {
                Thickness.thin(target, from, (float) Math.min(1, rest));
            }
        }
    }

    private static float sample(float[] image, double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double right = x - column;
        double below = y - row;
        double above = (1 - right) * at(image, row, column) + right * at(image, row, column + 1);
        double under = (1 - right) * at(image, row + 1, column) + right * at(image, row + 1, column + 1);
        return (float) ((1 - below) * above + below * under);
    }

    private static float at(float[] image, int row, int column) {
        return row < 0 || row >= SIDE || column < 0 || column >= SIDE ? 0 : image[row * SIDE + column];
    }
}
