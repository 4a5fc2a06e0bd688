package inkling.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing: its strokes and the pen. Immutable.
 *
 * @param strokes in the order they were drawn; empty if nothing is drawn
 * @param pen the width of the pen in the unit of the points; 0 if unknown, as for recorded pen movements
 */
public record Sketch(List<Stroke> strokes, double pen) {
    /** The side of the drawing pad in units, whatever its size on the screen. */
    public static final double PAD = 280;

    public Sketch {
        strokes = List.copyOf(strokes);
        if (!(pen >= 0) || Double.isInfinite(pen)) {
            throw new IllegalArgumentException("expected a pen width of 0 or more, found " + pen);
        }
    }

    /** An empty drawing for a pen of some width. */
    public static Sketch empty(double pen) {
        return new Sketch(List.of(), pen);
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** This drawing with one more stroke. */
    public Sketch with(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(stroke);
        return new Sketch(more, pen);
    }

    /** This drawing with its last stroke continued to one more point. */
    public Sketch withPoint(Point next) {
        List<Stroke> longer = new ArrayList<>(strokes);
        int last = longer.size() - 1;
        longer.set(last, longer.get(last).to(next));
        return new Sketch(longer, pen);
    }

    /** This drawing with a pen of another width. */
    public Sketch withPen(double width) {
        return new Sketch(strokes, width);
    }

    /** This drawing turned over from top to bottom, as it is where y points up. */
    public Sketch turnedOver() {
        return new Sketch(
                strokes.stream()
                        .map(stroke -> new Stroke(stroke.points().stream()
                                .map(point -> new Point(point.x(), -point.y(), point.millis()))
                                .toList()))
                        .toList(),
                pen);
    }
}
