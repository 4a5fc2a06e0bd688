package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.Answer;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitReader;
import inkling.learn.explain.WhatIf;

/** The picture as it looks with the slider where it stands, and what is read then. */
record Changed(WhatIf kind, double amount, Picture picture, Prediction prediction) {
    /** A picture, and where the slider stands. */
    record Question(Answer answered, WhatIf kind, double amount) {
        /** Changes the picture and reads it. Any thread. */
        Changed change() {
            Picture changed = kind.apply(answered.picture(), amount);
            return new Changed(
                    kind, amount, changed, DigitReader.of(answered.model()).read(changed));
        }
    }
}
