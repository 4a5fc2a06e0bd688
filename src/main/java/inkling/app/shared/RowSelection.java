package inkling.app.shared;

import java.util.Collections;
import java.util.List;

/**
 * Rows of the data set that one screen asks Explore to show.
 *
 * @param title what the rows have in common: {@code 4 classified as 9}
 * @param rows in rising order
 */
public record RowSelection(String title, List<Integer> rows) {
    public RowSelection {
        rows = List.copyOf(rows);
    }

    /** A row, if it is one of these or these are none; the first of them otherwise. */
    public int orFirst(int row) {
        return rows.isEmpty() || Collections.binarySearch(rows, row) >= 0 ? row : rows.get(0);
    }
}
