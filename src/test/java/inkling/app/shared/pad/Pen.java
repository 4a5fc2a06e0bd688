package inkling.app.shared.pad;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.List;

/** The hand of a test at a pad without a window. */
public final class Pen {
    private final PadModel pad;

    public Pen(PadModel pad) {
        this.pad = pad;
    }

    public void down(double x, double y) {
        pad.penDown(new Point(x, y));
    }

    public void move(double x, double y) {
        pad.penMove(new Point(x, y));
    }

    public void up() {
        pad.penUp();
    }

    /** Draws a steep line. */
    public void line(double x) {
        down(x, 60);
        move(x + 10, 200);
        up();
    }

    /** Clears the pad and draws a sketch on it, with the pen it was drawn with. */
    public void draw(Sketch sketch) {
        pad.clear();
        pad.penWidthProperty().set(sketch.pen());
        for (Stroke stroke : sketch.strokes()) {
            List<Point> points = stroke.points();
            pad.penDown(points.get(0));
            points.subList(1, points.size()).forEach(pad::penMove);
            pad.penUp();
        }
    }
}
