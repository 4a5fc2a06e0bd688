package inkling.app.shared.points;

/** A small shape, white to 255, that is painted in a color; what lies outside of the picture is left out. Immutable. */
final class Stamp {
    private final int side;
    private final byte[] cover;

    private Stamp(int side, byte[] cover) {
        this.side = side;
        this.cover = cover;
    }

    /** A disc, or a ring for an inner radius above 0; with soft edges, and less than opaque for a strength below 1. */
    static Stamp ring(double inner, double outer, double strength) {
        int side = 2 * (int) Math.ceil(outer) + 1;
        byte[] cover = new byte[side * side];
        double middle = (side - 1) / 2.0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double distance = Math.hypot(x - middle, y - middle);
                double outside = Math.max(0, Math.min(1, outer - distance + 0.5));
                double inside = inner <= 0 ? 1 : Math.max(0, Math.min(1, distance - inner + 0.5));
                cover[y * side + x] = (byte) Math.round(255 * strength * outside * inside);
            }
        }
        return new Stamp(side, cover);
    }

    /** Paints it around a pixel. */
    void paint(int[] target, int width, int height, int x, int y, int color) {
        paint(cover, side, target, width, height, x - side / 2, y - side / 2, color);
    }

    /** Paints a square of cover, 0 to 255, whose upper left corner is at a pixel. */
    static void paint(byte[] cover, int side, int[] target, int width, int height, int x, int y, int color) {
        int from = Math.max(0, -x);
        int to = Math.min(side, width - x);
        int lines = Math.min(side, height - y);
        for (int line = Math.max(0, -y); line < lines; line++) {
            int at = (y + line) * width + x;
            for (int i = from; i < to; i++) {
                int alpha = cover[line * side + i] & 0xFF;
                if (alpha > 0) {
                    target[at + i] = over(color, alpha, target[at + i]);
                }
            }
        }
    }

    /** An opaque color over a premultiplied one. */
    static int over(int color, int alpha, int below) {
        if (alpha == 255) {
            return color;
        }
        int rest = 256 - alpha - (alpha >> 7);
        int own = 256 - rest;
        int even = (((color & 0xFF00FF) * own + (below & 0xFF00FF) * rest) >>> 8) & 0xFF00FF;
        int odd = ((color >>> 8 & 0xFF00FF) * own + (below >>> 8 & 0xFF00FF) * rest) & 0xFF00FF00;
        return even | odd;
    }
}
