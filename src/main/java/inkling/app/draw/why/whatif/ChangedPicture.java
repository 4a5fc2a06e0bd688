package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.Answer;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.explain.WhatIf;

/** The picture as the slider changes it, and the prediction for it. */
record ChangedPicture(WhatIf kind, double amount, Picture picture, Prediction prediction) {
    /** A picture, and the position of the slider. */
    record Request(Answer answer, WhatIf kind, double amount) {
        /** Changes the picture and classifies it. Any thread. */
        ChangedPicture compute() {
            Picture changed = kind.apply(answer.picture(), amount);
            return new ChangedPicture(
                    kind,
                    amount,
                    changed,
                    CalibratedClassifier.of(answer.model()).classify(changed));
        }
    }
}
