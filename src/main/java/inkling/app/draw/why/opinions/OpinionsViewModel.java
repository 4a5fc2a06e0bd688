package inkling.app.draw.why.opinions;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.learn.runs.OtherModels;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The predictions of the other models, made once the drawing is done. */
final class OpinionsViewModel {
    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final LatestResult<Answer, Opinions> opinions;

    OpinionsViewModel(Background background, OtherModels others, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        opinions = new LatestResult<>(background, answer -> Opinions.of(answer, others));
        finalAnswer.subscribe(opinions::restart);
    }

    /** Their predictions for the newest answer's picture; null until they are made. */
    ReadOnlyObjectProperty<@Nullable Opinions> opinionsProperty() {
        return opinions.property();
    }

    /** Asks all models again, those included that have been trained since; the earlier predictions stay until then. */
    void refresh() {
        Answer answer = finalAnswer.getValue();
        if (answer != null) {
            opinions.follow(answer);
        }
    }
}
