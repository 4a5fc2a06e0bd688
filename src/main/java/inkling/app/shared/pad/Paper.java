package inkling.app.shared.pad;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Spline;
import inkling.sketch.Stroke;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/**
 * A drawing in white on black. A new point of the last stroke adds a piece to what is painted; everything is repainted only
 * when the drawing changes in another way.
 */
final class Paper extends Canvas {
    /** The length of the straight pieces of a curve, in the pad's units. */
    private static final double STEP = 3;
    /** How many of the last points the newest point of a spline affects. */
    private static final int REACH = 4;

    private Sketch drawn = Sketch.empty(0);

    /** The drawing that is shown. */
    Sketch drawn() {
        return drawn;
    }

    /** Pixels per unit of the pad. */
    double scale() {
        return getWidth() / Sketch.PAD;
    }

    /** Makes it a square. */
    void resizeTo(double side) {
        setWidth(side);
        setHeight(side);
        redraw();
    }

    void show(Sketch sketch) {
        Sketch before = drawn;
        drawn = sketch;
        if (isOnePointMore(before, sketch)) {
            List<Point> points =
                    sketch.strokes().get(sketch.strokes().size() - 1).points();
            takePen();
            line(new Stroke(points.subList(Math.max(0, points.size() - REACH), points.size())));
        } else {
            redraw();
        }
    }

    /** Repaints everything, without the provisional ends that a growing stroke leaves underneath. */
    void redraw() {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.setFill(Color.BLACK);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        takePen();
        drawn.strokes().forEach(this::line);
    }

    private static boolean isOnePointMore(Sketch before, Sketch after) {
        int last = after.strokes().size() - 1;
        if (last < 0 || after.pen() != before.pen()) {
            return false;
        }
        int points = after.strokes().get(last).points().size();
        return switch (before.strokes().size() - last) {
            case 0 -> points == 1;
            case 1 -> points == before.strokes().get(last).points().size() + 1;
            default -> false;
        };
    }

    private void takePen() {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.setStroke(Color.WHITE);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineWidth(drawn.pen() * scale());
    }

    private void line(Stroke stroke) {
        GraphicsContext graphics = getGraphicsContext2D();
        Stroke smooth = Spline.through(stroke, STEP);
        Point from = smooth.points().get(0);
        for (Point to : smooth.points()) {
            graphics.strokeLine(from.x() * scale(), from.y() * scale(), to.x() * scale(), to.y() * scale());
            from = to;
        }
    }
}
