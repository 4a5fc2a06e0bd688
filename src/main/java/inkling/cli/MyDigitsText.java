package inkling.cli;

import inkling.learn.runs.MyDigitsScores;

/** How training on My digits changed the accuracy on them, in one sentence. */
final class MyDigitsText {
    private MyDigitsText() {}

    /** The sentence, with a warning where the numbers are too optimistic. */
    static String of(MyDigitsScores before, MyDigitsScores after) {
        String training =
                before.training().correct() + " of " + before.training().rows();
        String now = after.training().correct() + " now";
        if (before.validation().rows() == 0) {
            return "My digits: " + training + " correct before (" + before.model() + "), " + now
                    + "; it was trained on all of them, so this is optimistic.";
        }
        return "My digits: " + before.validation().correct() + " of "
                + before.validation().rows() + " validation digits correct before (" + before.model() + "), "
                + after.validation().correct() + " now; " + training + " training digits before, " + now
                + ", which is optimistic.";
    }
}
