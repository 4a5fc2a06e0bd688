package inkling.app.draw.answer;

import inkling.app.draw.why.Answered;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitReader;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What came of a drawing.
 *
 * @param question what was asked
 * @param picture what the model sees
 * @param prediction what the model believes; null while there is no model, and where nothing is drawn
 */
public record Answer(
        Question question, Picture picture, @Nullable Prediction prediction) {
    /** The answer as others may ask why; null where there is none. */
    @Nullable
    public Answered answered() {
        Classifier model = question.model();
        return prediction == null || model == null ? null : new Answered(picture, prediction, model);
    }

    /** Whether this is the answer to all of a drawing. */
    public boolean isOf(Sketch drawn) {
        return question.sketch().equals(drawn);
    }

    /** The prediction as long as it is one of what is drawn now; null while a newer drawing is still being read. */
    public static ObservableValue<@Nullable Prediction> ofNow(
            ObservableObjectValue<@Nullable Answer> newest, ObservableObjectValue<Sketch> drawn) {
        return Bindings.createObjectBinding(
                () -> {
                    Answer answer = newest.get();
                    return answer == null || !answer.isOf(drawn.get()) ? null : answer.prediction();
                },
                newest,
                drawn);
    }

    /**
     * A drawing to answer, with all that the answer depends on.
     *
     * @param given a picture of a digit to be answered in place of the drawing; null where there is none
     * @param model null while there is none
     * @param askedAt {@link System#nanoTime} when the pen moved
     */
    public record Question(
            Sketch sketch,
            @Nullable Picture given,
            Preparation preparation,
            @Nullable Classifier model,
            long askedAt) {
        /** Prepares the drawing and classifies it. Any thread. */
        public Answer answer() {
            Picture picture = given == null ? preparation.picture(sketch) : given;
            Prediction prediction =
                    model == null || isBlank() ? null : DigitReader.of(model).read(picture);
            return new Answer(this, picture, prediction);
        }

        /** Whether there is nothing to answer. */
        public boolean isBlank() {
            return given == null && sketch.isEmpty();
        }
    }
}
