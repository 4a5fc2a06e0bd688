package inkling.analysis.neighbors;

import java.util.stream.IntStream;

/**
 * How far the nearest rows on a map are near in the space that it shows (Venna and Kaski 2001): 1 if all of them are among the nearest
 * there as well; each that is not costs the more, the more rows are nearer there. Rows placed at random have about 0.5. Immutable; for
 * any number of threads.
 *
 * @param byRow of each row, NaN where it was not measured; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Trustworthiness(float[] byRow) {
    /** The mean over all rows measured. */
    public double mean() {
        return IntStream.range(0, byRow.length)
                .mapToDouble(row -> byRow[row])
                .filter(trust -> !Double.isNaN(trust))
                .average()
                .orElse(1);
    }

    /** That of a row, at most 1; NaN if it was not measured. */
    public double of(int row) {
        return byRow[row];
    }
}
