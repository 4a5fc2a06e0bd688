package inkling.app.explore.find;

import inkling.data.DataSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a data set that a query found, in sprite order: which row stands at each place 0, 1, 2, ... on the screen, and
 * at which place a row stands. Immutable; data and rows are one object so that a place never means a row of another set.
 */
public final class FoundRows {
    private final DataSet data;
    private final int from;
    private final int size;
    /** Null if the rows are consecutive and begin at {@code from}: a whole split costs no memory. */
    private final int @Nullable [] rows;

    private FoundRows(DataSet data, int from, int size, int @Nullable [] rows) {
        this.data = data;
        this.from = from;
        this.size = size;
        this.rows = rows;
    }

    /** The rows {@code from .. to-1}. */
    public static FoundRows range(DataSet data, int from, int to) {
        return new FoundRows(data, from, to - from, null);
    }

    /**
     * Some rows.
     *
     * @param rows in ascending order; not copied
     */
    public static FoundRows of(DataSet data, int... rows) {
        return new FoundRows(data, 0, rows.length, rows);
    }

    /** The rows that match a filter. With labels to look for it checks every row: 15 ms for eight million. */
    public static FoundRows of(DataSet data, Filter filter) {
        int from = filter.from(data);
        int to = filter.to(data);
        if (filter.labels().isEmpty()) {
            return range(data, from, to);
        }
        boolean[] allowed = new boolean[data.classes().count()];
        filter.labels().forEach(label -> allowed[label] = true);
        int[] rows = new int[to - from];
        int size = 0;
        for (int row = from; row < to; row++) {
            rows[size] = row;
            size += allowed[data.label(row)] ? 1 : 0;
        }
        return of(data, Arrays.copyOf(rows, size));
    }

    /** The data set the rows belong to. */
    public DataSet data() {
        return data;
    }

    /** How many rows were found. */
    public int size() {
        return size;
    }

    /** The row at a place. */
    public int row(int place) {
        return rows == null ? from + place : rows[place];
    }

    /** The place of a row; -1 if the row was not found. */
    public int place(int row) {
        int place = placesBefore(row);
        return place < size && row(place) == row ? place : -1;
    }

    /** The place of a row or, if it was not found, of the next one after it; the last place if there is none, -1 if nothing was found. */
    public int nearestPlace(int row) {
        return Math.min(placesBefore(row), size - 1);
    }

    /** How many of the rows found come before a row. */
    public int placesBefore(int row) {
        if (rows == null) {
            return Math.min(Math.max(row - from, 0), size);
        }
        int found = Arrays.binarySearch(rows, row);
        return found >= 0 ? found : -found - 1;
    }
}
