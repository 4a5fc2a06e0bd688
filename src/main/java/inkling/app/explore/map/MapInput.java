package inkling.app.explore.map;

import inkling.app.explore.find.PickedRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.View;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * What mouse, wheel and keys do on the map: a drag draws a lasso, with Shift a rectangle, which Esc gives up; with Space or another
 * button it moves the map.
 */
final class MapInput {
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    /** A press that moves less is a click. */
    private static final double SLACK = 5;
    /** Pixels of scrolling that make everything twice as large: three notches of a wheel. */
    private static final double DOUBLE = 120;

    private static final double STEP = 1.5;
    private static final double PAN = 60;

    private enum Drag {
        NONE,
        PAN,
        LASSO,
        RECTANGLE
    }

    private final MapField field;
    private final MapViewModel model;
    private final RowBrowser rows;
    private Drag drag = Drag.NONE;
    /** The button that began the drag: others change nothing until it is let go. */
    private MouseButton held = MouseButton.NONE;

    private boolean moved;
    private boolean space;
    private double fromX;
    private double fromY;
    private double lastX;
    private double lastY;

    MapInput(MapField field, MapViewModel model) {
        this.field = field;
        this.model = model;
        rows = model.rows();
    }

    /** Begins to listen. */
    void listen() {
        field.setOnMousePressed(this::press);
        field.setOnMouseDragged(this::drag);
        field.setOnMouseReleased(this::release);
        field.setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        field.setOnMouseExited(event -> rows.hoveredRowProperty().set(-1));
        field.setOnScroll(this::scroll);
        field.setOnZoom(this::pinch);
        field.setOnKeyPressed(this::key);
        field.setOnKeyReleased(event -> hold(event, false));
        field.focusedProperty().subscribe(focused -> space &= focused);
    }

    private void hover(double x, double y) {
        rows.hoveredRowProperty().set(field.rowAt(x, y));
    }

    private void press(MouseEvent event) {
        field.requestFocus();
        if (held != MouseButton.NONE) {
            return;
        }
        held = event.getButton();
        moved = false;
        fromX = lastX = event.getX();
        fromY = lastY = event.getY();
        boolean pans = space || event.getButton() != MouseButton.PRIMARY;
        drag = pans ? Drag.PAN : event.isShiftDown() ? Drag.RECTANGLE : Drag.LASSO;
    }

    private void drag(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        if (drag == Drag.NONE || (!moved && Math.hypot(x - fromX, y - fromY) < SLACK)) {
            return;
        }
        if (!moved) {
            moved = true;
            rows.hoveredRowProperty().set(-1);
            if (drag == Drag.LASSO) {
                field.lasso().show(fromX, fromY);
            } else if (drag == Drag.PAN) {
                field.setCursor(Cursor.CLOSED_HAND);
            }
        }
        switch (drag) {
            case PAN -> field.pan(x - lastX, y - lastY);
            case LASSO -> field.lasso().drawTo(x, y);
            case RECTANGLE -> field.lasso().show(fromX, fromY, x, fromY, x, y, fromX, y);
            case NONE -> {}
        }
        lastX = x;
        lastY = y;
    }

    private void release(MouseEvent event) {
        if (event.getButton() != held) {
            return;
        }
        held = MouseButton.NONE;
        if (!moved && event.getButton() == MouseButton.PRIMARY && drag != Drag.PAN) {
            click(event);
        } else if (moved && (drag == Drag.LASSO || drag == Drag.RECTANGLE)) {
            model.pick(field.lasso().rows(), event.isShortcutDown());
            field.lasso().show();
        }
        field.setCursor(space ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        drag = Drag.NONE;
    }

    private void click(MouseEvent event) {
        int row = field.rowAt(event.getX(), event.getY());
        PickedRows picked = rows.picked();
        if (event.getClickCount() == 2) {
            field.zoom(2, event.getX(), event.getY());
        } else if (row < 0) {
            picked.clear();
        } else if (event.isShortcutDown()) {
            picked.toggle(row);
        } else {
            picked.only(row);
        }
    }

    /** The wheel zooms, and so does a trackpad up and down; sideways it moves the map, as Shift and the wheel do. */
    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            field.pan(event.getDeltaX(), 0);
        } else if (event.getDeltaY() != 0) {
            field.zoom(Math.pow(2, event.getDeltaY() / DOUBLE), event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        field.zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void hold(KeyEvent event, boolean down) {
        if (event.getCode() == KeyCode.SPACE) {
            space = down;
            if (drag == Drag.NONE) {
                field.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            }
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        hold(event, true);
        if (event.getCode() == KeyCode.ESCAPE && moved && (drag == Drag.LASSO || drag == Drag.RECTANGLE)) {
            drag = Drag.NONE;
            field.lasso().show();
            event.consume();
            return;
        }
        if (ALL.match(event)) {
            rows.picked().all();
            event.consume();
            return;
        }
        if (event.isConsumed() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> arrow(event, -1, 0);
            case RIGHT -> arrow(event, 1, 0);
            case UP -> arrow(event, 0, -1);
            case DOWN -> arrow(event, 0, 1);
            case PAGE_UP -> field.pan(0, field.getHeight() / 2);
            case PAGE_DOWN -> field.pan(0, -field.getHeight() / 2);
            case PLUS, ADD, EQUALS -> field.zoom(STEP);
            case MINUS, SUBTRACT -> field.zoom(1 / STEP);
            case DIGIT0, NUMPAD0, HOME -> field.fit();
            case ENTER -> rows.picked().show(View.WALL);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void arrow(KeyEvent event, int right, int down) {
        if (event.isShortcutDown()) {
            field.pan(-right * PAN, -down * PAN);
        } else if (event.isShiftDown()) {
            model.grow(right > 0 || down < 0);
        } else {
            model.move(right, down, field.camera().get(), field.ratio());
        }
    }
}
