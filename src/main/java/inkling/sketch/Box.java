package inkling.sketch;

import java.util.List;

/** A rectangle, {@code left <= right} and {@code top <= bottom}. */
public record Box(double left, double top, double right, double bottom) {
    /** The pad. */
    public static final Box PAD = new Box(0, 0, Sketch.PAD, Sketch.PAD);

    /** The smallest box around all points of at least one stroke: the path of the pen's center, not its ink. */
    public static Box around(List<Stroke> strokes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Stroke stroke : strokes) {
            for (Point point : stroke.points()) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new Box(left, top, right, bottom);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double longerSide() {
        return Math.max(width(), height());
    }

    public double centerX() {
        return (left + right) / 2;
    }

    public double centerY() {
        return (top + bottom) / 2;
    }
}
