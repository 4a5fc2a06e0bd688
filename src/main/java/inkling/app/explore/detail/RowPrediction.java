package inkling.app.explore.detail;

import inkling.analysis.Predictions;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.model.Lens;
import inkling.learn.ClassMatch;
import inkling.learn.Prediction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What one model predicts for the selected digit: taken from its predictions for all rows, so that it is what the other views
 * show, too. Until those get to the row, and where they do not keep it, the model classifies it alone. FX thread only.
 */
final class RowPrediction {
    private record Question(SelectedDigit digit, Lens lens) {
        Answer ask() {
            return new Answer(digit, lens.name(), lens.model().classify(digit.picture()));
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final LatestResult<Question, Answer> alone;
    private @Nullable Question asked;

    RowPrediction(Background background) {
        alone = new LatestResult<>(background, Question::ask);
        alone.property().addListener((property, before, now) -> {
            if (now != null) {
                answer.set(now);
            }
        });
    }

    /** The answer; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Answer> property() {
        return answer.getReadOnlyProperty();
    }

    /**
     * Asks for a digit's prediction.
     *
     * @param digit null for none
     * @param lens the model to ask; null for none
     * @param predictions for the first rows, by this model or another; null for none
     */
    void follow(@Nullable SelectedDigit digit, @Nullable Lens lens, @Nullable Predictions predictions) {
        if (digit == null || lens == null || !ClassMatch.canEvaluate(lens.model(), digit.classes())) {
            restart(null);
            answer.set(null);
            return;
        }
        Question question = new Question(digit, lens);
        Prediction known = predictions != null && predictions.model() == lens.model() && predictions.has(digit.row())
                ? predictions.prediction(digit.row())
                : null;
        if (known != null) {
            restart(null);
            answer.set(new Answer(digit, lens.name(), known));
        } else if (!question.equals(asked)) {
            answer.set(null);
            restart(question);
        }
    }

    private void restart(@Nullable Question question) {
        asked = question;
        alone.restart(question);
    }
}
