package inkling.app.explore;

import inkling.data.DataSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows on show in sprite order: which row stands at each place 0, 1, 2, ... of the grid, and the way back. Immutable. */
final class ShownRows {
    static final ShownRows NONE = range(0, 0);

    private final int from;
    private final int size;
    /** Null when the rows follow each other from {@code from} on: a whole split costs no memory. */
    private final int @Nullable [] rows;

    private ShownRows(int from, int size, int @Nullable [] rows) {
        this.from = from;
        this.size = size;
        this.rows = rows;
    }

    /** The rows from one to another, exclusive. */
    static ShownRows range(int from, int to) {
        return new ShownRows(from, to - from, null);
    }

    /**
     * @param rows in rising order; not to be written any more
     */
    static ShownRows of(int... rows) {
        return new ShownRows(0, rows.length, rows);
    }

    /** What a filter lets through. Walks all the labels when it chooses among them: 15 ms for eight million. */
    static ShownRows of(DataSet data, Filter filter) {
        int from = filter.from(data);
        int to = filter.to(data);
        if (filter.digits().isEmpty()) {
            return range(from, to);
        }
        boolean[] allowed = new boolean[10];
        filter.digits().forEach(digit -> allowed[digit] = true);
        int[] rows = new int[to - from];
        int size = 0;
        for (int row = from; row < to; row++) {
            rows[size] = row;
            size += allowed[data.label(row)] ? 1 : 0;
        }
        return of(Arrays.copyOf(rows, size));
    }

    int size() {
        return size;
    }

    /** The row at a place. */
    int row(int place) {
        return rows == null ? from + place : rows[place];
    }

    /** The place of a row, -1 if it is not on show. */
    int place(int row) {
        int place = placesBefore(row);
        return place < size && row(place) == row ? place : -1;
    }

    /** The place of a row or, if it is not on show, of the next one that is; the last place behind them all, -1 if there is none. */
    int nearestPlace(int row) {
        return Math.min(placesBefore(row), size - 1);
    }

    /** How many rows on show come before a row. */
    int placesBefore(int row) {
        if (rows == null) {
            return Math.min(Math.max(row - from, 0), size);
        }
        int found = Arrays.binarySearch(rows, row);
        return found >= 0 ? found : -found - 1;
    }
}
