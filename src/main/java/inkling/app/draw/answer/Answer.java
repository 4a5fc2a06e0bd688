package inkling.app.draw.answer;

import inkling.data.Classes;
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

    /** The classes that the model tells apart. */
    public Classes classes() {
        return model().classNames();
    }

    /** The label of the most probable class. */
    public int digit() {
        return prediction.digit();
    }

    /** The name of the most probable class. */
    public String name() {
        return classes().name(digit());
    }
}
