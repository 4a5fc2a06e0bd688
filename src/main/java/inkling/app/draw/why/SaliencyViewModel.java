package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.learn.explain.Occlusion;
import inkling.learn.explain.Saliency;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Which ink spoke for the answer and which against it, computed once the drawing is done. */
final class SaliencyViewModel {
    private final LatestResult<Answer, Explanation> explanation;

    SaliencyViewModel(Background background, ObservableValue<@Nullable Answer> finalAnswer) {
        explanation = new LatestResult<>(background, Explanation::of);
        finalAnswer.subscribe(explanation::restart);
    }

    /** The explanation of the newest answer; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
        return explanation.property();
    }

    /** Which ink spoke for an answer, and which against it. */
    record Explanation(Answer answer, Saliency saliency) {
        /** Classifies the picture some 120 times. Any thread. */
        static Explanation of(Answer answer) {
            return new Explanation(answer, Occlusion.of(answer.reader(), answer.picture(), answer.digit()));
        }
    }
}
