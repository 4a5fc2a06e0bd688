package inkling.sketch.picture;

/**
 * A rectangle of pixels in a picture.
 *
 * @param left first column
 * @param top first row
 * @param width columns, at least 1
 * @param height rows, at least 1
 */
public record PixelBox(int left, int top, int width, int height) {
    public PixelBox {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("expected a box of at least one pixel, got " + width + " x " + height);
        }
    }

    /** The first column to the right of the box. */
    public int right() {
        return left + width;
    }

    /** The first row below the box. */
    public int bottom() {
        return top + height;
    }

    /** The longer of width and height. */
    public int side() {
        return Math.max(width, height);
    }

    /** The smallest box around both. */
    PixelBox around(PixelBox other) {
        int l = Math.min(left, other.left);
        int t = Math.min(top, other.top);
        return new PixelBox(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    /** How many columns both share; if negative, how far apart they are. */
    int sharedColumns(PixelBox other) {
        return Math.min(right(), other.right()) - Math.max(left, other.left);
    }

    /** How many rows both share; if negative, how far apart they are. */
    int sharedRows(PixelBox other) {
        return Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
    }

    /** This box in a picture that is {@code factor} times as large. */
    PixelBox scaled(double factor) {
        int l = (int) Math.floor(left * factor);
        int t = (int) Math.floor(top * factor);
        int r = (int) Math.ceil(right() * factor);
        int b = (int) Math.ceil(bottom() * factor);
        return new PixelBox(l, t, r - l, b - t);
    }
}
