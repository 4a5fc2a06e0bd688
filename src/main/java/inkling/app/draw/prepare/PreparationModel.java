package inkling.app.draw.prepare;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.PreparedDrawing;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The steps from a drawing to what the model sees: which are taken, and what each does to the newest drawing. */
public final class PreparationModel {
    private final AnswerModel answers;
    private final LatestResult<Supplier<Steps>, Steps> steps;

    public PreparationModel(Background background, AnswerModel answers) {
        this.answers = answers;
        steps = new LatestResult<>(background, Supplier::get);
        // not only when another picture comes: the same one may have been classified by another model
        answers.preparedProperty().subscribe(this::follow);
    }

    // Properties

    /** The newest drawing step by step, a moment after its answer; null while nothing is drawn. */
    ReadOnlyObjectProperty<@Nullable Steps> stepsProperty() {
        return steps.property();
    }

    /** The steps that are taken. */
    ObservableValue<Preparation> preparationProperty() {
        return answers.preparationProperty();
    }

    /** Whether a step is taken. */
    boolean takes(Step step) {
        return answers.preparationProperty().get().steps().contains(step);
    }

    // Commands

    /** Takes a step, or leaves it out if it is taken. */
    public void toggle(Step step) {
        Set<Step> chosen = EnumSet.noneOf(Step.class);
        chosen.addAll(answers.preparationProperty().get().steps());
        if (!chosen.remove(step)) {
            chosen.add(step);
        }
        answers.preparationProperty().set(new Preparation(chosen));
    }

    private void follow() {
        PreparedDrawing drawn = answers.preparedProperty().get();
        Answer answer = answers.answerProperty().get();
        steps.follow(drawn == null ? null : () -> Steps.of(drawn, answer));
    }
}
