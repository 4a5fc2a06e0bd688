package inkling.app.explore.sprite;

import inkling.app.explore.find.RowBrowser;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and keys do on the sprite. */
final class SpriteInput {
    static final double ZOOM_STEP = 0.06;

    private final SpritePane sprite;
    private final SpriteViewModel model;
    private final RowBrowser rows;

    SpriteInput(SpritePane sprite, SpriteViewModel model) {
        this.sprite = sprite;
        this.model = model;
        rows = model.rows();
        sprite.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        sprite.addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> rows.hoveredRowProperty().set(sprite.rowAt(event.getY())));
        sprite.addEventHandler(
                MouseEvent.MOUSE_EXITED, event -> rows.hoveredRowProperty().set(-1));
        sprite.addEventHandler(ScrollEvent.SCROLL, this::turnWheel);
        sprite.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        sprite.requestFocus();
        int row = sprite.rowAt(event.getY());
        if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
            rows.select(row);
        }
    }

    private void turnWheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            sprite.zoomAt(event.getY(), ZOOM_STEP * Math.signum(event.getDeltaY()));
        } else {
            sprite.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case UP -> rows.move(-1);
            case DOWN -> rows.move(1);
            case PAGE_UP -> rows.move(-sprite.rowsOnPage());
            case PAGE_DOWN -> rows.move(sprite.rowsOnPage());
            case HOME -> rows.selectPlace(0);
            case END -> rows.selectPlace(Integer.MAX_VALUE);
            case PLUS, ADD, EQUALS -> model.zoom(ZOOM_STEP);
            case MINUS, SUBTRACT -> model.zoom(-ZOOM_STEP);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }
}
