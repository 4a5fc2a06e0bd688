package inkling.app.draw.challenge;

import inkling.app.shared.Texts;

/**
 * The score of a challenge.
 *
 * @param correct drawings that were classified as the digit asked for
 * @param tried drawings in all
 * @param streak correct ones in a row, up to now
 * @param best the longest streak ever
 */
record Tally(int correct, int tried, int streak, int best) {
    private static final Texts TEXTS = Texts.of("draw");

    static Tally fresh(int best) {
        return new Tally(0, 0, 0, best);
    }

    Tally hit() {
        return new Tally(correct + 1, tried + 1, streak + 1, Math.max(best, streak + 1));
    }

    Tally miss() {
        return new Tally(correct, tried + 1, 0, best);
    }

    /** The score in words. */
    String words() {
        if (tried == 0) {
            return best == 0 ? "" : TEXTS.get("challenge.best", best);
        }
        return TEXTS.get(best == 0 ? "challenge.score.first" : "challenge.score", correct, tried, streak, best);
    }
}
