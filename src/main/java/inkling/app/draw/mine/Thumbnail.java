package inkling.app.draw.mine;

import inkling.app.shared.PictureView;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A kept digit in small: its picture, its label, and in red what the model takes it for where that is wrong. */
final class Thumbnail extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PictureView picture = new PictureView(1);
    private final Label words = new Label();
    private @Nullable Shown shown;

    Thumbnail(MyDigitsViewModel model) {
        getStyleClass().add("thumbnail");
        words.getStyleClass().add("figure");
        getChildren().setAll(picture, words);
        setOnMouseClicked(event -> {
            if (shown != null) {
                model.select(shown.digit());
            }
        });
    }

    /** Shows a digit, or nothing. */
    void show(@Nullable Shown newShown) {
        shown = newShown;
        setVisible(newShown != null);
        if (newShown != null) {
            int label = newShown.digit().label();
            picture.show(newShown.digit().picture());
            words.setText(newShown.isWrong() ? label + "\u2192" + newShown.readAs() : "" + label);
            setAccessibleText("a " + label + (newShown.isWrong() ? ", read as " + newShown.readAs() : ""));
            pseudoClassStateChanged(WRONG, newShown.isWrong());
        }
    }

    void markIf(long selectedId) {
        pseudoClassStateChanged(SELECTED, shown != null && shown.digit().id() == selectedId);
    }
}
