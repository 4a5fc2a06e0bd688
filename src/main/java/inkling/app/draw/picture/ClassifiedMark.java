package inkling.app.draw.picture;

import inkling.learn.Prediction;

/**
 * A mark in a picture, as the model classifies it.
 *
 * @param name of the most probable class
 * @param isDigit false if it does not look like a digit; true also where that is not known
 */
record ClassifiedMark(Prediction prediction, String name, boolean isDigit) {
    /** The name of the class, or a question mark for what is none. */
    String badge() {
        return isDigit ? name : "?";
    }
}
