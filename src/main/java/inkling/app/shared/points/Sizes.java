package inkling.app.shared.points;

/**
 * How large things are painted, in device pixels: the more room the rows have, the larger.
 *
 * @param dot the side of a dot
 * @param digit the side of a digit's picture, most of whose margin is empty
 * @param gap how far apart digits are at least: the nearer the camera, the less, until at last every row is a digit
 */
record Sizes(int dot, int digit, double gap) {
    /** How far apart rows are, in logical pixels, when all are digits. */
    private static final double NEAR = 60;

    private static final int[] DIGITS = {22, 28, 40, 56, 84, 112};

    static Sizes of(Camera camera, PointIndex index, double ratio) {
        double spacing = index.spacing() * camera.scale() / ratio;
        double dot = Math.max(1, Math.min(spacing * 0.5, 4));
        int digit = DIGITS[0];
        for (int larger : DIGITS) {
            digit = larger <= spacing * 1.2 ? larger : digit;
        }
        double gap = digit * (1.1 - 0.3 * part(spacing, 3, 15) - 0.75 * part(spacing, 15, NEAR));
        return new Sizes((int) Math.round(dot * ratio), (int) Math.round(digit * ratio), gap * ratio);
    }

    /** How far a value is on its way, 0..1. */
    private static double part(double value, double from, double to) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }
}
