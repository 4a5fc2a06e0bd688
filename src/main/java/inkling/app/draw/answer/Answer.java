package inkling.app.draw.answer;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitReader;

/**
 * A model's prediction for a drawing: what the bars show. Immutable.
 *
 * @param prediction by {@link DigitReader}
 */
public record Answer(PreparedDrawing prepared, Classifier model, Prediction prediction) {
    /** Classifies a drawing. Any thread. */
    static Answer of(PreparedDrawing prepared, Classifier model) {
        return new Answer(prepared, model, DigitReader.of(model).read(prepared.picture()));
    }

    /** The picture that was classified. */
    public Picture picture() {
        return prepared.picture();
    }

    /** The most probable digit. */
    public int digit() {
        return prediction.digit();
    }
}
