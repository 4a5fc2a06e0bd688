package inkling.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes ink with a disc that moves over the drawing. What the disc covers is removed, and a stroke that it crosses is split
 * in two. Strokes that it does not touch stay as they are, point for point.
 *
 * @param radius of the disc, in the unit of the points; more than 0
 */
public record Eraser(double radius) {
    /** The longest straight pieces of a stroke, as a fraction of the radius. */
    private static final double FINENESS = 0.2;

    public Eraser {
        if (!(radius > 0)) {
            throw new IllegalArgumentException("expected a radius greater than 0, found " + radius);
        }
    }

    /** The drawing after the eraser moved in a straight line from one point to another. */
    public Sketch erase(Sketch sketch, Point from, Point to) {
        List<Stroke> left = new ArrayList<>();
        for (Stroke stroke : sketch.strokes()) {
            Stroke line = Spline.through(stroke, radius * FINENESS);
            if (line.points().stream().anyMatch(point -> reaches(point, from, to))) {
                left.addAll(pieces(line, from, to));
            } else {
                left.add(stroke);
            }
        }
        return new Sketch(left, sketch.pen());
    }

    private List<Stroke> pieces(Stroke line, Point from, Point to) {
        List<Stroke> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (Point point : line.points()) {
            if (!reaches(point, from, to)) {
                piece.add(point);
            } else {
                add(piece, pieces);
                piece.clear();
            }
        }
        add(piece, pieces);
        return pieces;
    }

    /** A single point would be a dot where there was a line. */
    private static void add(List<Point> piece, List<Stroke> pieces) {
        if (piece.size() > 1) {
            pieces.add(new Stroke(piece));
        }
    }

    private boolean reaches(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
        double t = Math.max(0, Math.min(1, along));
        return Math.hypot(point.x() - from.x() - t * dx, point.y() - from.y() - t * dy) <= radius;
    }
}
