package inkling.app.shared.pad;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;

/**
 * Turns mouse, pen and touch events on the paper into strokes. One finger draws; others that touch meanwhile, such as a
 * resting palm, do nothing. The mouse events that JavaFX makes of a finger are ignored, or each stroke would come twice.
 */
final class PenInput {
    private static final int NO_FINGER = -1;

    private final PadModel model;
    private final Paper paper;
    private long begun;
    private int finger = NO_FINGER;

    PenInput(PadModel model, Paper paper) {
        this.model = model;
        this.paper = paper;
        paper.setOnMousePressed(this::pressed);
        paper.setOnMouseDragged(this::dragged);
        paper.setOnMouseReleased(this::released);
        paper.addEventHandler(TouchEvent.ANY, this::touched);
    }

    private void pressed(MouseEvent event) {
        paper.requestFocus();
        if (isOfFinger(event)) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            penDown(event.getX(), event.getY());
        } else if (event.getButton() == MouseButton.SECONDARY) {
            model.eraserDown(point(event.getX(), event.getY()));
        }
    }

    private void dragged(MouseEvent event) {
        if (!isOfFinger(event) && (event.isPrimaryButtonDown() || event.isSecondaryButtonDown())) {
            model.penMove(point(event.getX(), event.getY()));
        }
    }

    private void released(MouseEvent event) {
        if (!isOfFinger(event) && !event.isPrimaryButtonDown() && !event.isSecondaryButtonDown()) {
            penUp();
        }
    }

    private boolean isOfFinger(MouseEvent event) {
        return event.isSynthesized() || finger != NO_FINGER;
    }

    private void touched(TouchEvent event) {
        TouchPoint touch = event.getTouchPoint();
        if (event.getEventType() == TouchEvent.TOUCH_PRESSED && finger == NO_FINGER) {
            paper.requestFocus();
            finger = touch.getId();
            penDown(touch.getX(), touch.getY());
        } else if (touch.getId() == finger && event.getEventType() == TouchEvent.TOUCH_MOVED) {
            model.penMove(point(touch.getX(), touch.getY()));
        } else if (touch.getId() == finger && event.getEventType() == TouchEvent.TOUCH_RELEASED) {
            finger = NO_FINGER;
            penUp();
        }
        event.consume();
    }

    private void penDown(double x, double y) {
        if (paper.drawn().isEmpty()) {
            begun = System.nanoTime();
        }
        model.penDown(point(x, y));
    }

    private void penUp() {
        model.penUp();
        paper.redraw();
    }

    /** A place on the paper in the pad's units; a pen that leaves the pad draws along its edge. */
    private Point point(double x, double y) {
        return new Point(clamped(x / paper.scale()), clamped(y / paper.scale()), (System.nanoTime() - begun) / 1e6);
    }

    private static double clamped(double coordinate) {
        return Math.max(0, Math.min(Sketch.PAD, coordinate));
    }
}
