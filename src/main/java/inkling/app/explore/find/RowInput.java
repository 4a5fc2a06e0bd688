package inkling.app.explore.find;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and keys do in a view of rows. */
final class RowInput {
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    /** More places than any data set has. */
    private static final int FAR = Integer.MAX_VALUE / 2;

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
        PickedRows picked = rows.picked();
        if (event.getButton() != MouseButton.PRIMARY || row < 0) {
            return;
        }
        if (event.isShiftDown()) {
            picked.extendTo(row, event.isShortcutDown());
        } else if (event.isShortcutDown()) {
            picked.toggle(row);
        } else {
            picked.only(row);
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

    /** With Shift, the rows passed are picked; without, none is but the selected one. */
    private void move(KeyEvent event, int places) {
        if (event.isShiftDown()) {
            rows.picked().extendBy(places);
        } else {
            rows.move(places);
            rows.picked().only(rows.selectedRowProperty().get());
        }
    }

    private void key(KeyEvent event) {
        if (ALL.match(event)) {
            rows.picked().all();
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> move(event, -1);
            case RIGHT -> move(event, 1);
            case UP -> move(event, -view.rowsPerLine());
            case DOWN -> move(event, view.rowsPerLine());
            case PAGE_UP -> move(event, -view.rowsPerPage());
            case PAGE_DOWN -> move(event, view.rowsPerPage());
            case HOME -> move(event, -FAR);
            case END -> move(event, FAR);
            case PLUS, ADD, EQUALS -> view.zoom(1, -1);
            case MINUS, SUBTRACT -> view.zoom(-1, -1);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }
}
