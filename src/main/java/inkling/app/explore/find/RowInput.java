package inkling.app.explore.find;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and keys do in a view of rows. */
final class RowInput {
    private final RowPane view;
    private final RowBrowser rows;
    private double mouseX = -1;
    private double mouseY = -1;

    RowInput(RowPane view, RowBrowser rows) {
        this.view = view;
        this.rows = rows;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            view.requestFocus();
            press(event);
        });
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(-1, -1));
        view.addEventHandler(ScrollEvent.SCROLL, this::turnWheel);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Finds out again what is under the mouse, which may be at rest while the view scrolls. */
    void hover() {
        rows.hoveredRowProperty().set(mouseX < 0 ? -1 : view.rowAt(mouseX, mouseY));
    }

    private void press(MouseEvent event) {
        int row = view.rowAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
            rows.select(row);
        }
    }

    private void point(double x, double y) {
        mouseX = x;
        mouseY = y;
        hover();
    }

    private void turnWheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            view.zoom((int) Math.signum(event.getDeltaY()), event.getY());
        } else {
            view.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> rows.move(-1);
            case RIGHT -> rows.move(1);
            case UP -> rows.move(-view.rowsPerLine());
            case DOWN -> rows.move(view.rowsPerLine());
            case PAGE_UP -> rows.move(-view.rowsPerPage());
            case PAGE_DOWN -> rows.move(view.rowsPerPage());
            case HOME -> rows.selectPlace(0);
            case END -> rows.selectPlace(Integer.MAX_VALUE);
            case PLUS, ADD, EQUALS -> view.zoom(1, -1);
            case MINUS, SUBTRACT -> view.zoom(-1, -1);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }
}
