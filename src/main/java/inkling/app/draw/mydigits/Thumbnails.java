package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.TilePane;

/** A page of my digits. With the focus on it, arrows select, Page Up and Down turn pages, Delete deletes, Ctrl+Z undoes. */
final class Thumbnails extends TilePane {
    private static final Texts TEXTS = Texts.of("draw");

    private final MyDigitsViewModel model;
    private final MyDigitsModel digits;
    private final List<Thumbnail> thumbnails = new ArrayList<>();
    private final Map<KeyCode, Runnable> keys;

    Thumbnails(MyDigitsViewModel model, MyDigitsModel digits) {
        this.digits = digits;
        this.model = model;
        setId("my-digits");
        getStyleClass().add("thumbnails");
        setPrefColumns(Pages.COLUMNS);
        setFocusTraversable(true);
        setAccessibleText(TEXTS.get("my-digits.title"));
        for (int i = 0; i < Pages.SIZE; i++) {
            thumbnails.add(new Thumbnail(model));
        }
        keys = Map.of(
                KeyCode.LEFT, () -> model.move(-1),
                KeyCode.RIGHT, () -> model.move(1),
                KeyCode.UP, () -> model.move(-Pages.COLUMNS),
                KeyCode.DOWN, () -> model.move(Pages.COLUMNS),
                KeyCode.PAGE_UP, () -> model.turn(-1),
                KeyCode.PAGE_DOWN, () -> model.turn(1),
                KeyCode.DELETE, model::delete,
                KeyCode.BACK_SPACE, model::delete);
        addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        model.page().addListener((ListChangeListener<ClassifiedDigit>) change -> show());
        model.selectedProperty().subscribe(this::mark);
        show();
    }

    private void act(KeyEvent event) {
        Runnable action = event.isShortcutDown() && event.getCode() == KeyCode.Z ? digits::undo : null;
        if (!event.isShortcutDown()) {
            action = keys.get(event.getCode());
        }
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void show() {
        List<ClassifiedDigit> page = model.page();
        for (int i = 0; i < thumbnails.size(); i++) {
            thumbnails.get(i).show(i < page.size() ? page.get(i) : null);
        }
        getChildren().setAll(thumbnails.subList(0, page.size()));
        mark();
    }

    private void mark() {
        MyDigit selected = model.selectedProperty().get();
        thumbnails.forEach(thumbnail -> thumbnail.markIf(selected == null ? -1 : selected.id()));
    }
}
