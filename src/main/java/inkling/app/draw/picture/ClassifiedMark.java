package inkling.app.draw.picture;

import inkling.learn.Prediction;

/**
 * A mark in a picture, as the model classifies it.
 *
 * @param isDigit false if it does not look like a digit; true also where that is not known
 */
record ClassifiedMark(Prediction prediction, boolean isDigit) {
    /** The digit, or a question mark for what is none. */
    String badge() {
        return isDigit ? "" + prediction.digit() : "?";
    }
}
