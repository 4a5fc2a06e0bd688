package inkling.app.explore.wall;

import inkling.app.explore.find.RowBrowser;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and keys do on the wall. */
final class WallInput {
    private final WallPane wall;
    private final WallViewModel model;
    private final RowBrowser rows;
    private double mouseX = -1;
    private double mouseY;

    WallInput(WallPane wall, WallViewModel model) {
        this.wall = wall;
        this.model = model;
        rows = model.rows();
        wall.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        wall.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        wall.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        wall.addEventHandler(ScrollEvent.SCROLL, this::turnWheel);
        wall.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        wall.requestFocus();
        int row = wall.rowAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
            rows.select(row);
        }
    }

    private void move(MouseEvent event) {
        mouseX = event.getX();
        mouseY = event.getY();
        hover();
    }

    private void leave() {
        mouseX = -1;
        hover();
    }

    /** Finds out again what is under the mouse, which may be at rest while the wall scrolls. */
    void hover() {
        rows.hoveredRowProperty().set(wall.rowAt(mouseX, mouseY));
    }

    private void turnWheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            model.zoom((int) Math.signum(event.getDeltaY()));
        } else {
            wall.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int page = wall.linesOnPage() * wall.columns();
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> rows.move(-1);
            case RIGHT -> rows.move(1);
            case UP -> rows.move(-wall.columns());
            case DOWN -> rows.move(wall.columns());
            case PAGE_UP -> rows.move(-page);
            case PAGE_DOWN -> rows.move(page);
            case HOME -> rows.selectPlace(0);
            case END -> rows.selectPlace(Integer.MAX_VALUE);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }
}
