package inkling.app.draw.challenge;

/**
 * The score of a challenge.
 *
 * @param right digits that were read as named
 * @param tried digits that were drawn
 * @param row right ones in a row, up to now
 * @param best the longest row ever
 */
record Tally(int right, int tried, int row, int best) {
    static Tally fresh(int best) {
        return new Tally(0, 0, 0, best);
    }

    Tally hit() {
        return new Tally(right + 1, tried + 1, row + 1, Math.max(best, row + 1));
    }

    Tally miss() {
        return new Tally(right, tried + 1, 0, best);
    }

    /** The score in words. */
    String words() {
        String now = tried == 0 ? "" : right + " of " + tried + ", " + row + " in a row";
        String ever = best == 0 ? "" : "best row " + best;
        return now + (now.isEmpty() || ever.isEmpty() ? "" : "; ") + ever;
    }
}
