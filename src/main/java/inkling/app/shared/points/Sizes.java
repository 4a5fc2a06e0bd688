package inkling.app.shared.points;

/**
 * How large things are painted, in device pixels: the more room the rows have, the larger.
 *
 * @param dot the side of a dot
 * @param digit the side of a digit's picture, most of whose margin is empty
 * @param gap how far apart digits are at least
 */
record Sizes(int dot, int digit, double gap) {
    private static final int[] DIGITS = {22, 28, 40, 56};

    static Sizes of(Camera camera, PointIndex index, double ratio) {
        double spacing = index.spacing() * camera.scale() / ratio;
        double dot = Math.max(1, Math.min(spacing * 0.5, 4));
        int digit = DIGITS[0];
        for (int larger : DIGITS) {
            digit = larger <= spacing * 1.2 ? larger : digit;
        }
        double room = Math.max(0, Math.min(1, (spacing - 3) / 12));
        double gap = digit * (1.1 - 0.3 * room);
        return new Sizes((int) Math.round(dot * ratio), (int) Math.round(digit * ratio), gap * ratio);
    }
}
