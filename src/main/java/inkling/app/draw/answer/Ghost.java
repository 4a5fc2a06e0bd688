package inkling.app.draw.answer;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** The answer so far, faint in the pad's corner while the pen is down, so that the eyes can stay on the pad. */
public final class Ghost extends Label {
    public Ghost(AnswerModel model, ObservableValue<Boolean> penDown) {
        setId("ghost");
        getStyleClass().add("ghost");
        setMouseTransparent(true);
        textProperty()
                .bind(model.answerProperty()
                        .map(answer -> String.valueOf(answer.digit()))
                        .orElse(""));
        visibleProperty().bind(penDown);
    }
}
