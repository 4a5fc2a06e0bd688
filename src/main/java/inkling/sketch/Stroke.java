package inkling.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * One continuous line, from where the pen touched the paper to where it left it: at least one point. Immutable.
 *
 * @param points in the order they were drawn
 */
public record Stroke(List<Point> points) {
    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("expected at least one point in a stroke, found none");
        }
    }

    /** This stroke continued to one more point. */
    public Stroke to(Point next) {
        List<Point> longer = new ArrayList<>(points);
        longer.add(next);
        return new Stroke(longer);
    }
}
