package inkling.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing: its strokes and the pen. Immutable.
 *
 * @param strokes in the order they were drawn; none of them is an empty drawing
 * @param pen the width of the pen in the unit of the points; 0 where it is not known, as with recorded pen movements
 */
public record Sketch(List<Stroke> strokes, double pen) {
    /** The side of the pad in units, however large it is on the screen. */
    public static final double PAD = 280;

    public Sketch {
        strokes = List.copyOf(strokes);
        if (!(pen >= 0) || Double.isInfinite(pen)) {
            throw new IllegalArgumentException("expected a pen of no negative width, found " + pen);
        }
    }

    /** Nothing drawn, with a pen of some width. */
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

    /** This drawing, its last stroke drawn on to one more point. */
    public Sketch withPoint(Point next) {
        List<Stroke> longer = new ArrayList<>(strokes);
        int last = longer.size() - 1;
        longer.set(last, longer.get(last).to(next));
        return new Sketch(longer, pen);
    }

    /** This drawing by another pen. */
    public Sketch withPen(double width) {
        return new Sketch(strokes, width);
    }
}
