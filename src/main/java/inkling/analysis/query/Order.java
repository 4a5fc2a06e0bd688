package inkling.analysis.query;

import inkling.analysis.Measure;

/**
 * The order of the rows found: by a measure, the interesting end first; rows with equal values in the order of their numbers,
 * rows without a value last.
 *
 * @param reversed whether the other end comes first
 */
public record Order(Measure measure, boolean reversed) {
    /** The interesting end first. */
    public static Order by(Measure measure) {
        return new Order(measure, false);
    }

    /** Whether smaller values come before larger ones. */
    public boolean isAscending() {
        return measure.isSmallestFirst() != reversed;
    }

    /** As it is written in a query: {@code sort:loss}, reversed {@code sort:-loss}. */
    String text() {
        return "sort:" + (reversed ? "-" : "") + measure.key();
    }
}
