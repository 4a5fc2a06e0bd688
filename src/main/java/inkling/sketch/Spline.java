package inkling.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * A stroke as a smooth line: the centripetal Catmull-Rom spline through its points, cut into short straight pieces. It
 * goes through every point and never loops between two of them, so that a fast stroke of few points keeps the shape that
 * was meant. (Yuksel, Schaefer, Keyser: Parameterization and applications of Catmull-Rom curves, 2011.)
 */
public final class Spline {
    /** Most straight pieces between two points. */
    private static final int MOST_PIECES = 24;

    private Spline() {}

    /**
     * The smooth line through the points of a stroke.
     *
     * @param step the greatest length of a straight piece, in the unit of the points
     */
    public static Stroke through(Stroke stroke, double step) {
        List<Point> points = withoutRepeats(stroke.points());
        List<Point> smooth = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 0; i < last; i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            Point before = i > 0 ? points.get(i - 1) : mirrored(to, from);
            Point after = i + 2 <= last ? points.get(i + 2) : mirrored(from, to);
            piece(before, from, to, after, step, smooth);
        }
        smooth.add(points.get(last));
        return new Stroke(smooth);
    }

    /** A resting pen reports the same point again and again; the spline needs points that differ. */
    private static List<Point> withoutRepeats(List<Point> points) {
        List<Point> moved = new ArrayList<>(points.size());
        for (Point point : points) {
            if (moved.isEmpty() || point.distance(moved.get(moved.size() - 1)) > 0) {
                moved.add(point);
            }
        }
        return moved;
    }

    private static Point mirrored(Point point, Point center) {
        return new Point(2 * center.x() - point.x(), 2 * center.y() - point.y());
    }

    /** From p1 (inclusive) to p2 (exclusive), by tangents in the spline's own time, the root of the distance. */
    private static void piece(Point p0, Point p1, Point p2, Point p3, double step, List<Point> smooth) {
        double before = Math.sqrt(p0.distance(p1));
        double here = Math.sqrt(p1.distance(p2));
        double after = Math.sqrt(p2.distance(p3));
        double outX = tangent(p0.x(), p1.x(), p2.x(), before, here);
        double outY = tangent(p0.y(), p1.y(), p2.y(), before, here);
        double inX = -tangent(p3.x(), p2.x(), p1.x(), after, here);
        double inY = -tangent(p3.y(), p2.y(), p1.y(), after, here);
        int pieces = (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(p1.distance(p2) / step)));
        for (int i = 0; i < pieces; i++) {
            double t = (double) i / pieces;
            smooth.add(new Point(
                    hermite(p1.x(), outX, p2.x(), inX, t),
                    hermite(p1.y(), outY, p2.y(), inY, t),
                    p1.millis() + t * (p2.millis() - p1.millis())));
        }
    }

    /** The slope at b over the piece from b to c, times that piece's length in the spline's time. */
    private static double tangent(double a, double b, double c, double ab, double bc) {
        return ((b - a) / ab - (c - a) / (ab + bc)) * bc + (c - b);
    }

    private static double hermite(double from, double out, double to, double in, double t) {
        double tt = t * t;
        double ttt = tt * t;
        return (2 * ttt - 3 * tt + 1) * from + (ttt - 2 * tt + t) * out + (3 * tt - 2 * ttt) * to + (ttt - tt) * in;
    }
}
