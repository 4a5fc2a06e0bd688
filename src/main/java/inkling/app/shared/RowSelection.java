package inkling.app.shared;

import java.util.Arrays;

/** Rows of the data set that one screen asks Explore to show, and the words that say which: {@code 4 read as 9}. */
public final class RowSelection {
    private final String title;
    private final int[] rows;

    /**
     * @param rows in rising order, copied
     */
    public RowSelection(String title, int[] rows) {
        this.title = title;
        this.rows = rows.clone();
    }

    /** What the rows have in common. */
    public String title() {
        return title;
    }

    /** The rows, a copy, in rising order. */
    public int[] rows() {
        return rows.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSelection that && title.equals(that.title) && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return title + " (" + rows.length + " rows)";
    }
}
