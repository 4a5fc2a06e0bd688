package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.Picture;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of my digits: its picture, its label, and in red the model's prediction where it is wrong. */
final class Thumbnail extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PixelView picture = new PixelView(Picture.SIDE);
    private final Label words = Labels.styled("", "figure");
    private @Nullable ClassifiedDigit shown;

    Thumbnail(MyDigitsViewModel model) {
        getStyleClass().add("thumbnail");
        getChildren().setAll(picture, words);
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
            int label = digit.digit().label();
            picture.show(digit.digit().picture());
            words.setText(digit.isWrong() ? TEXTS.get("my-digits.digit.wrong", label, digit.predicted()) : "" + label);
            setAccessibleText(
                    digit.isWrong()
                            ? TEXTS.get("my-digits.digit.wrong.accessible", label, digit.predicted())
                            : "" + label);
            pseudoClassStateChanged(WRONG, digit.isWrong());
        }
    }

    void markIf(long selectedId) {
        pseudoClassStateChanged(SELECTED, shown != null && shown.digit().id() == selectedId);
    }
}
