package inkling.app.draw.answer;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;

/**
 * A model's prediction for a drawing: what the bars show. Immutable.
 *
 * @param reader the model, as it classifies drawings
 * @param prediction by the reader
 */
public record Answer(PreparedDrawing prepared, CalibratedClassifier reader, Prediction prediction) {
    /** Classifies a drawing. Any thread. */
    static Answer of(PreparedDrawing prepared, CalibratedClassifier reader) {
        return new Answer(prepared, reader, reader.classify(prepared.picture()));
    }

    /** The model that was asked. */
    public Classifier model() {
        return reader.classifier();
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
