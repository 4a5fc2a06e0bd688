package inkling.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes ink away: a disc that is drawn over the paper. What is under it goes, and a stroke that is hit in its middle falls
 * in two. Strokes that are not hit stay as they are, point for point.
 *
 * @param radius of the disc, in the unit of the points; more than 0
 */
public record Eraser(double radius) {
    /** How fine a stroke is cut, as a share of the radius. */
    private static final double FINENESS = 0.2;

    public Eraser {
        if (!(radius > 0)) {
            throw new IllegalArgumentException("expected an eraser of more than no radius, found " + radius);
        }
    }

    /** The drawing after the eraser went straight from one place to another. */
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

    /** One point alone would be a dot where a line was. */
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
