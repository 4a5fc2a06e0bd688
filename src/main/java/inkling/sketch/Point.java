package inkling.sketch;

/**
 * Where the pen was, and when.
 *
 * @param x to the right, in any unit; the same for the whole sketch
 * @param y down, in the same unit
 * @param millis since the drawing was started; 0 if unknown
 */
public record Point(double x, double y, double millis) {
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(millis)) {
            throw new IllegalArgumentException("expected finite coordinates, found " + x + ", " + y + ", " + millis);
        }
    }

    /** A point without a time. */
    public Point(double x, double y) {
        this(x, y, 0);
    }

    /** The distance to another point. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
