package inkling.app.draw;

import inkling.learn.Prediction;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The answer so far, faint in the pad's corner while the pen is down: so that the eyes can stay on the pad. */
final class Ghost extends Label {
    Ghost(DrawViewModel model) {
        setId("ghost");
        getStyleClass().add("ghost");
        setMouseTransparent(true);
        textProperty().bind(model.answer().map(Ghost::words).orElse(""));
        visibleProperty().bind(model.penIsDown());
    }

    private static @Nullable String words(Answer answer) {
        Prediction prediction = answer.prediction();
        return prediction == null ? null : "" + prediction.digit();
    }
}
