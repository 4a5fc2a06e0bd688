package inkling.app.draw.answer;

import inkling.app.shared.pad.Drawing;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers for tests that need no pad. */
public final class Answers {
    private Answers() {}

    /** What a model makes of a picture. */
    public static Answer to(Picture picture, Classifier model) {
        return to(picture, CalibratedClassifier.of(model));
    }

    /** What a model makes of a picture. */
    public static Answer to(Picture picture, CalibratedClassifier reader) {
        return Answer.of(prepared(picture), reader);
    }

    /** An answer with these probabilities, by the shipped model. */
    public static Answer of(Prediction prediction) {
        try {
            return of(prediction, CalibratedClassifier.of(ModelFile.shipped()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer with these probabilities. */
    public static Answer of(Prediction prediction, CalibratedClassifier reader) {
        return new Answer(prepared(new Picture(new byte[Picture.SIZE])), reader, prediction);
    }

    private static PreparedDrawing prepared(Picture picture) {
        return PreparedDrawing.of(new Drawing(Sketch.empty(0), picture), Preparation.MNIST);
    }
}
