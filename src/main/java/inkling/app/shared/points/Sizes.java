package inkling.app.shared.points;

/**
 * How large things are painted, in device pixels: the more room the rows have, the larger.
 *
 * @param dot the side of a dot
 * @param digit the side of a digit's picture, most of whose margin is empty
 * @param gap how far apart digits are at least: the nearer the camera, the less, until at last every row is a digit
 * @param ring the radius of a ring; small where the rows are crowded, whose small groups it would hide
 */
record Sizes(int dot, int digit, double gap, double ring) {
    /** How far apart rows are, in logical pixels, when all are digits. */
    private static final double NEAR = 60;

    /** The radii of the smallest and of the largest ring, logical pixels. */
    static final double SMALLEST_RING = 2.5;

    static final double LARGEST_RING = 5;

    /** How far apart rows are, in logical pixels, when rings are smallest, and when they are largest. */
    private static final double CROWDED = 0.5;

    private static final double ROOMY = 1.5;

    /** In sides of a digit: how far apart digits are at least where the rows are crowded. */
    private static final double MOST_GAP = 2.2;

    /** The part of the map that a digit takes at most, unless it is the smallest, so that those at the edges are not cut off. */
    private static final double MOST_OF_MAP = 0.1;

    private static final int[] DIGITS = {22, 28, 40, 56, 84, 112};

    static Sizes of(Camera camera, PointIndex index, double ratio) {
        double spacing = index.spacing() * camera.scale() / ratio;
        double dot = Math.max(1, Math.min(spacing * 0.5, 4));
        double room = Math.min(spacing * 1.2, MOST_OF_MAP * index.extent() * camera.scale() / ratio);
        int digit = DIGITS[0];
        for (int larger : DIGITS) {
            digit = larger <= room ? larger : digit;
        }
        double gap = digit
                * (MOST_GAP
                        - (MOST_GAP - 1.1) * part(spacing, 0.3, 0.9)
                        - 0.3 * part(spacing, 3, 15)
                        - 0.75 * part(spacing, 15, NEAR));
        double ring = SMALLEST_RING + (LARGEST_RING - SMALLEST_RING) * part(spacing, CROWDED, ROOMY);
        return new Sizes((int) Math.round(dot * ratio), (int) Math.round(digit * ratio), gap * ratio, ring * ratio);
    }

    /** How far a value is on its way, 0..1. */
    private static double part(double value, double from, double to) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }
}
