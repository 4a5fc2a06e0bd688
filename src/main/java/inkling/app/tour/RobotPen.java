package inkling.app.tour;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Draws a recorded sketch on the pad the way a hand does: with the mouse, one event a point. */
final class RobotPen {
    private final Robot robot = OffScreen.call(Robot::new);
    private final Node pad;

    RobotPen(Node pad) {
        this.pad = pad;
    }

    /** Draws it where it was recorded: the unit of its points is the pad's, {@link Sketch#PAD} a side. */
    void draw(Sketch sketch) {
        for (Stroke stroke : sketch.strokes()) {
            moveTo(stroke.points().get(0));
            OffScreen.run(() -> robot.mousePress(MouseButton.PRIMARY));
            stroke.points().forEach(this::moveTo);
            OffScreen.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        }
        OffScreen.frames(2); // by then the events of the robot have reached the pad
    }

    private void moveTo(Point point) {
        OffScreen.run(() -> {
            Bounds bounds = pad.getLayoutBounds();
            double scale = bounds.getWidth() / Sketch.PAD;
            Point2D at = pad.localToScreen(bounds.getMinX() + point.x() * scale, bounds.getMinY() + point.y() * scale);
            robot.mouseMove(at);
        });
    }
}
