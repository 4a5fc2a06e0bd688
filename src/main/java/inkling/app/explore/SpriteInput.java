package inkling.app.explore;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and keys do to the sprite. */
final class SpriteInput {
    private static final double ZOOM_STEP = 0.06;

    private final SpriteView sprite;
    private final ExploreViewModel model;

    SpriteInput(SpriteView sprite, ExploreViewModel model) {
        this.sprite = sprite;
        this.model = model;
        sprite.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        sprite.addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.hovered().set(sprite.rowAt(event.getY())));
        sprite.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.hovered().set(-1));
        sprite.addEventHandler(ScrollEvent.SCROLL, this::turn);
        sprite.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        sprite.requestFocus();
        int row = sprite.rowAt(event.getY());
        if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
            model.select(row);
        }
    }

    private void turn(ScrollEvent event) {
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
        boolean taken = true;
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case PAGE_UP -> model.move(-sprite.rowsOnPage());
            case PAGE_DOWN -> model.move(sprite.rowsOnPage());
            case HOME -> model.selectPlace(0);
            case END -> model.selectPlace(Integer.MAX_VALUE);
            case PLUS, ADD, EQUALS -> model.zoomSprite(ZOOM_STEP);
            case MINUS, SUBTRACT -> model.zoomSprite(-ZOOM_STEP);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }
}
