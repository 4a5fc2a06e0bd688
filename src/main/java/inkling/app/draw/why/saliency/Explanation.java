package inkling.app.draw.why.saliency;

import inkling.app.draw.answer.Answer;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.explain.Saliency;

/** Which ink spoke for an answer, and which against it. */
record Explanation(Answer answer, Saliency saliency) {
    /** Classifies the picture some 120 times. Any thread. */
    static Explanation of(Answer answer) {
        return new Explanation(
                answer, Saliency.of(CalibratedClassifier.of(answer.model()), answer.picture(), answer.digit()));
    }
}
