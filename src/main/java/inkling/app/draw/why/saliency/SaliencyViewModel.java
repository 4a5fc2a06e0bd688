package inkling.app.draw.why.saliency;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Which ink spoke for the answer and which against it, computed once the drawing is done. */
final class SaliencyViewModel {
    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final LatestTask<Answer, Explanation> explaining;
    private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation = new ReadOnlyObjectWrapper<>();

    SaliencyViewModel(Background background, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        explaining = background.latest(Explanation::of, this::show, failure -> {
            explanation.set(null);
            background.report(failure);
        });
        finalAnswer.subscribe(this::explain);
    }

    /** The explanation of the newest answer; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
        return explanation.getReadOnlyProperty();
    }

    private void explain(@Nullable Answer answer) {
        explanation.set(null);
        if (answer != null) {
            explaining.submit(answer);
        }
    }

    private void show(Explanation newest) {
        if (newest.answer().equals(finalAnswer.getValue())) {
            explanation.set(newest);
        }
    }
}
