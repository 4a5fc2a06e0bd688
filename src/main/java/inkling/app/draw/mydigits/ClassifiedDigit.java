package inkling.app.draw.mydigits;

import inkling.sketch.mydigits.MyDigit;

/**
 * One of my digits, and the prediction of the model on the pad.
 *
 * @param predicted 0..9; -1 where the model was not asked
 */
record ClassifiedDigit(MyDigit digit, int predicted) {
    boolean isWrong() {
        return predicted >= 0 && predicted != digit.label();
    }
}
