package inkling.app.draw.picture;

import inkling.app.draw.picture.ClassifiedPicture.ClassifiedMark;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The frame around a digit in the picture, with the model's prediction. */
final class DigitBox extends StackPane {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Between the ink and the frame. */
    private static final double GAP = 4;

    private final Label answer = Labels.styled("", "figure", "digit-box-answer");

    DigitBox(int place, Runnable choose) {
        setId("found-" + place);
        getStyleClass().add("digit-box");
        answer.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        answer.setVisible(false);
        setAlignment(answer, Pos.TOP_LEFT);
        answer.translateYProperty().bind(answer.heightProperty().negate());
        getChildren().setAll(answer);
        setOnMousePressed(event -> {
            choose.run();
            event.consume();
        });
    }

    void show(ClassifiedMark mark) {
        answer.setText(mark.badge());
        answer.setVisible(true);
        setAccessibleText(
                mark.isDigit()
                        ? TEXTS.get("picture.digit.accessible", mark.badge())
                        : TEXTS.get("picture.other.accessible"));
    }

    void select(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void frame(Bounds digit) {
        resizeRelocate(
                digit.getMinX() - GAP, digit.getMinY() - GAP, digit.getWidth() + 2 * GAP, digit.getHeight() + 2 * GAP);
    }
}
