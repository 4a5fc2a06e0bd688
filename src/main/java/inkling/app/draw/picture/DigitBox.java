package inkling.app.draw.picture;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The frame around a digit on the picture, with what the model takes it for. */
final class DigitBox extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Between the ink and the frame. */
    private static final double GAP = 4;

    private final Label answer = new Label();

    DigitBox(int place, Runnable choose) {
        setId("found-" + place);
        getStyleClass().add("digit-box");
        answer.getStyleClass().addAll("figure", "digit-box-answer");
        answer.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(answer, Pos.TOP_LEFT);
        answer.translateYProperty().bind(answer.heightProperty().negate());
        getChildren().setAll(answer);
        setOnMousePressed(event -> {
            choose.run();
            event.consume();
        });
    }

    void say(String digit) {
        answer.setText(digit);
        answer.setVisible(!digit.isEmpty());
        setAccessibleText("read as " + digit);
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void frame(Bounds digit) {
        resizeRelocate(
                digit.getMinX() - GAP, digit.getMinY() - GAP, digit.getWidth() + 2 * GAP, digit.getHeight() + 2 * GAP);
    }
}
