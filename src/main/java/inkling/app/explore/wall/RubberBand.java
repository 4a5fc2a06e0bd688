package inkling.app.explore.wall;

import inkling.app.explore.find.PickedRows;
import inkling.app.shared.kit.Frame;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The rectangle that the mouse draws over the wall: it picks what it touches. Beyond the upper or lower edge the wall scrolls.
 * With Shift or Ctrl, what was picked before stays picked.
 */
final class RubberBand extends Group {
    /** A press that moves less is a click. */
    private static final double SLACK = 5;
    /** Pixels to scroll per frame for each pixel beyond the edge. */
    private static final double PACE = 0.35;

    private final WallPane wall;
    private final PickedRows picked;
    private final Frame frame = new Frame("rubber-band");
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double beyond = mouseY < 0 ? mouseY : Math.max(0, mouseY - wall.getHeight());
            if (beyond != 0) {
                wall.scrollBy(beyond * PACE);
                stretch();
            }
        }
    };
    /** Where it begins, before scrolling; NaN while no press can begin one. */
    private double fromX = Double.NaN;

    private double fromY;
    private double mouseX;
    private double mouseY;

    RubberBand(WallPane wall, PickedRows picked) {
        this.wall = wall;
        this.picked = picked;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(frame);
        wall.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        wall.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        wall.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> end());
    }

    private void press(MouseEvent event) {
        boolean begins = event.getButton() == MouseButton.PRIMARY && !wall.isBar(event.getX());
        fromX = begins ? event.getX() : Double.NaN;
        fromY = event.getY() + wall.top();
        mouseX = event.getX();
        mouseY = event.getY();
        boolean more = event.isShiftDown() || event.isShortcutDown();
        if (begins && !more && wall.rowAt(mouseX, mouseY) < 0) {
            picked.clear();
        }
    }

    private void drag(MouseEvent event) {
        if (Double.isNaN(fromX)) {
            return;
        }
        mouseX = event.getX();
        mouseY = event.getY();
        boolean far = Math.hypot(mouseX - fromX, mouseY + wall.top() - fromY) >= SLACK;
        if (!frame.isVisible() && far) {
            picked.beginBand(event.isShiftDown() || event.isShortcutDown());
            frame.setVisible(true);
            scrolling.start();
        }
        if (frame.isVisible()) {
            stretch();
        }
    }

    private void stretch() {
        double y = fromY - wall.top();
        frame.place(Math.min(fromX, mouseX), Math.min(y, mouseY), Math.abs(mouseX - fromX), Math.abs(mouseY - y));
        picked.touch(wall.rowsIn(fromX, fromY, mouseX, mouseY + wall.top()));
    }

    private void end() {
        scrolling.stop();
        frame.setVisible(false);
        fromX = Double.NaN;
    }
}
