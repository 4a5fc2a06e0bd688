package inkling.app.draw.mydigits;

import inkling.app.draw.mydigits.Scores.ClassifiedDigit;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Picture;
import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
        model.page().subscribe(this::show);
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

    /** One of my digits: its picture, its label, and in red the model's prediction where it is wrong. */
    private static final class Thumbnail extends VBox {
        private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
        private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

        /** Of the words: about as wide as the picture, or names would push the pictures apart. */
        private static final double LONGEST = 36;

        private final PixelView picture = new PixelView(Picture.SIDE);
        private final Label words = Labels.styled("", "figure");
        private @Nullable ClassifiedDigit shown;

        Thumbnail(MyDigitsViewModel model) {
            getStyleClass().add("thumbnail");
            getChildren().setAll(picture, words);
            words.setMaxWidth(LONGEST);
            setOnMouseClicked(event -> {
                if (shown != null) {
                    model.select(shown.digit());
                }
            });
        }

        /** Shows a digit, or nothing. */
        void show(@Nullable ClassifiedDigit digit) {
            shown = digit;
            setVisible(digit != null);
            if (digit != null) {
                String name = digit.digit().name();
                picture.show(digit.digit().picture());
                words.setText(digit.isWrong() ? TEXTS.get("my-digits.digit.wrong", name, digit.predictedName()) : name);
                String whole = digit.isWrong()
                        ? TEXTS.get("my-digits.digit.wrong.accessible", name, digit.predictedName())
                        : name;
                setAccessibleText(whole);
                Tooltips.explain(this, whole);
                pseudoClassStateChanged(WRONG, digit.isWrong());
            }
        }

        void markIf(long selectedId) {
            pseudoClassStateChanged(SELECTED, shown != null && shown.digit().id() == selectedId);
        }
    }
}
