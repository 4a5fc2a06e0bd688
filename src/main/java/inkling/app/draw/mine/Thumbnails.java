package inkling.app.draw.mine;

import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.TilePane;

/** A page of the kept digits. With the focus on it, arrows select, Page Up and Down turn, Delete deletes, Ctrl+Z undoes. */
final class Thumbnails extends TilePane {
    private final MyDigitsViewModel model;
    private final Keeping keeping;
    private final List<Thumbnail> thumbnails = new ArrayList<>();
    private final Map<KeyCode, Runnable> keys;

    Thumbnails(MyDigitsViewModel model, Keeping keeping) {
        this.keeping = keeping;
        this.model = model;
        setId("my-digits");
        getStyleClass().add("thumbnails");
        setPrefColumns(Shelf.COLUMNS);
        setFocusTraversable(true);
        setAccessibleText("My digits");
        for (int i = 0; i < Shelf.PAGE; i++) {
            thumbnails.add(new Thumbnail(model));
        }
        keys = Map.of(
                KeyCode.LEFT, () -> model.move(-1),
                KeyCode.RIGHT, () -> model.move(1),
                KeyCode.UP, () -> model.move(-Shelf.COLUMNS),
                KeyCode.DOWN, () -> model.move(Shelf.COLUMNS),
                KeyCode.PAGE_UP, () -> model.turn(-1),
                KeyCode.PAGE_DOWN, () -> model.turn(1),
                KeyCode.DELETE, model::delete,
                KeyCode.BACK_SPACE, model::delete);
        addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        model.page().addListener((ListChangeListener<Shown>) change -> show());
        model.selected().subscribe(this::mark);
        show();
    }

    private void act(KeyEvent event) {
        Runnable action = event.isShortcutDown() && event.getCode() == KeyCode.Z ? keeping::undo : null;
        if (!event.isShortcutDown()) {
            action = keys.get(event.getCode());
        }
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void show() {
        List<Shown> page = model.page();
        for (int i = 0; i < thumbnails.size(); i++) {
            thumbnails.get(i).show(i < page.size() ? page.get(i) : null);
        }
        getChildren().setAll(thumbnails.subList(0, page.size()));
        mark();
    }

    private void mark() {
        MyDigit selected = model.selected().get();
        thumbnails.forEach(thumbnail -> thumbnail.markIf(selected == null ? -1 : selected.id()));
    }
}
