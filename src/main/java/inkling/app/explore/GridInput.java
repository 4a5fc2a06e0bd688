package inkling.app.explore;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and keys do to the grid. */
final class GridInput {
    private final DigitGrid grid;
    private final ExploreViewModel model;
    private double mouseX = -1;
    private double mouseY;

    GridInput(DigitGrid grid, ExploreViewModel model) {
        this.grid = grid;
        this.model = model;
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        grid.addEventHandler(ScrollEvent.SCROLL, this::turn);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        grid.requestFocus();
        int row = grid.rowAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
            model.select(row);
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

    /** Finds out again what is under the mouse: the grid may have moved in its place. */
    void hover() {
        model.hovered().set(grid.rowAt(mouseX, mouseY));
    }

    private void turn(ScrollEvent event) {
        if (event.isShortcutDown()) {
            model.zoom((int) Math.signum(event.getDeltaY()));
        } else {
            grid.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int page = grid.linesOnPage() * grid.columns();
        boolean taken = true;
        switch (event.getCode()) {
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case UP -> model.move(-grid.columns());
            case DOWN -> model.move(grid.columns());
            case PAGE_UP -> model.move(-page);
            case PAGE_DOWN -> model.move(page);
            case HOME -> model.selectPlace(0);
            case END -> model.selectPlace(Integer.MAX_VALUE);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }
}
