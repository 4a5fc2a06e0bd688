package inkling.app.draw.why.saliency;

import inkling.app.draw.answer.Answer;
import inkling.learn.calibrate.DigitReader;
import inkling.learn.explain.Saliency;

/** Which ink spoke for an answer, and which against it. */
record Explained(Answer answer, Saliency saliency) {
    /** Classifies the picture some 120 times. Any thread. */
    static Explained of(Answer answer) {
        return new Explained(answer, Saliency.of(DigitReader.of(answer.model()), answer.picture(), answer.digit()));
    }
}
