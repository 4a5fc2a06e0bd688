package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Doubt;
import inkling.app.draw.why.neighbors.Nearest;
import inkling.app.draw.why.neighbors.NeighborsModel;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** How far to trust the newest answer: whether it is about a digit at all, and whether it is confident enough. */
public final class TrustModel {
    /** The confidence that is required at first. */
    static final double USUAL = 0.5;

    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final ReadOnlyObjectWrapper<@Nullable Assessment> assessment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Doubt> doubt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper rejected = new ReadOnlyBooleanWrapper();
    private final DoubleProperty requiredConfidence = new SimpleDoubleProperty(USUAL);

    /**
     * @param finalAnswer the newest answer; null where there is none, and while drawing is in progress
     */
    public TrustModel(NeighborsModel neighbors, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        neighbors.nearestProperty().subscribe(this::assess);
        finalAnswer.subscribe(answer -> weigh());
        requiredConfidence.subscribe(required -> weigh());
    }

    /** The assessment of the newest answer, a moment later than the answer; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Assessment> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    /**
     * What replaces the answer; null while there is nothing to doubt, and while drawing is in progress. The doubt about the
     * answer before stays until the newest is assessed.
     */
    public ReadOnlyObjectProperty<@Nullable Doubt> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /** Whether the drawing, once it is done, has been found to be no digit. */
    public ReadOnlyBooleanProperty rejectedProperty() {
        return rejected.getReadOnlyProperty();
    }

    /** The confidence, 0..1, without which there is no answer. */
    DoubleProperty requiredConfidenceProperty() {
        return requiredConfidence;
    }

    private void assess(@Nullable Nearest nearest) {
        assessment.set(nearest == null ? null : Assessment.of(nearest));
        weigh();
    }

    private void weigh() {
        Assessment now = assessment.get();
        Answer answer = finalAnswer.getValue();
        if (now == null || answer == null) {
            doubt.set(null);
            rejected.set(false);
        } else if (now.answer().equals(answer)) {
            rejected.set(now.check() != null && !now.check().passed());
            doubt.set(now.doubt(requiredConfidence.get()));
        }
    }
}
