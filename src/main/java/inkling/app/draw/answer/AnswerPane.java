package inkling.app.draw.answer;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answer in large, and under it the ten bars. */
public final class AnswerPane extends VBox {
    private final AnswerHeadline headline;

    public AnswerPane(AnswerModel model) {
        getStyleClass().add("answer-pane");
        headline = new AnswerHeadline(model);
        getChildren().setAll(headline, new Bars(model));
    }

    /** Puts a doubt, while there is one, in the place of the digit. */
    public void doubtBy(ObservableValue<@Nullable Doubt> doubt) {
        headline.doubtProperty().bind(doubt);
    }
}
