package inkling.app.draw.answer;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;

/**
 * A model's prediction for a drawing: what the bars show. Immutable.
 *
 * @param prediction by {@link CalibratedClassifier}
 */
public record Answer(PreparedDrawing prepared, Classifier model, Prediction prediction) {
    /** Classifies a drawing. Any thread. */
    static Answer of(PreparedDrawing prepared, Classifier model) {
        return new Answer(prepared, model, CalibratedClassifier.of(model).classify(prepared.picture()));
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
