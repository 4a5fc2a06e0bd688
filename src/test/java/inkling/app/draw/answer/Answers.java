package inkling.app.draw.answer;

import inkling.app.draw.pad.Drawing;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
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
        return Answer.of(prepared(picture), model);
    }

    /** An answer with these probabilities, by the shipped model. */
    public static Answer of(Prediction prediction) {
        try {
            return new Answer(prepared(new Picture(new byte[Picture.SIZE])), ModelFile.shipped(), prediction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PreparedDrawing prepared(Picture picture) {
        return PreparedDrawing.of(new Drawing(Sketch.empty(0), picture), Preparation.MNIST);
    }
}
