package inkling.app.draw.why.opinions;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.learn.runs.OtherModels;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The predictions of the other models, made once the drawing is done. */
final class OpinionsViewModel {
    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final LatestTask<Answer, Opinions> asking;
    private final ReadOnlyObjectWrapper<@Nullable Opinions> opinions = new ReadOnlyObjectWrapper<>();

    OpinionsViewModel(Background background, OtherModels others, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        asking = background.latest(answer -> Opinions.of(answer, others), this::show, failure -> {
            opinions.set(null);
            background.report(failure);
        });
        finalAnswer.subscribe(answer -> {
            opinions.set(null);
            refresh();
        });
    }

    /** Their predictions for the newest answer's picture; null until they are made. */
    ReadOnlyObjectProperty<@Nullable Opinions> opinionsProperty() {
        return opinions.getReadOnlyProperty();
    }

    /** Asks all models again, those included that have been trained since; the earlier predictions stay until then. */
    void refresh() {
        Answer answer = finalAnswer.getValue();
        if (answer != null) {
            asking.submit(answer);
        }
    }

    private void show(Opinions newest) {
        if (newest.answer().equals(finalAnswer.getValue())) {
            opinions.set(newest);
        }
    }
}
