package inkling.app.explore.find;

import inkling.app.shared.RowSelection;
import inkling.data.DataSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of which data set are to be shown.
 *
 * @param given rows that another screen asked for, in place of the filter's; null for none
 */
record Query(DataSet data, Filter filter, @Nullable RowSelection given) {
    /** Whether a row is to be shown. */
    boolean matches(int row) {
        return given == null ? filter.allows(data, row) : Arrays.binarySearch(given.rows(), row) >= 0;
    }

    /** Finds the rows. */
    FoundRows run() {
        return given == null
                ? FoundRows.of(data, filter)
                : FoundRows.of(
                        data,
                        Arrays.stream(given.rows())
                                .filter(row -> row < data.rows())
                                .toArray());
    }
}
