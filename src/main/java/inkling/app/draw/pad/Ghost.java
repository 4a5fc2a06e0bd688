package inkling.app.draw.pad;

import inkling.app.draw.answer.Answer;
import inkling.learn.Prediction;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The answer so far, faint in the pad's corner while the pen is down: so that the eyes can stay on the pad. */
final class Ghost extends Label {
    Ghost(ObservableValue<@Nullable Answer> answer, ObservableBooleanValue penIsDown) {
        setId("ghost");
        getStyleClass().add("ghost");
        setMouseTransparent(true);
        textProperty().bind(answer.map(Ghost::words).orElse(""));
        visibleProperty().bind(penIsDown);
    }

    private static @Nullable String words(Answer answer) {
        Prediction prediction = answer.prediction();
        return prediction == null ? null : "" + prediction.digit();
    }
}
