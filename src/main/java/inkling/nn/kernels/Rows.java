package inkling.nn.kernels;

/**
 * A matrix in an array, row after row: element (i, j) lies at {@code from + i pitch + j}.
 *
 * @param pitch from one row to the next; 0 for one row that stands for all
 */
@SuppressWarnings("ArrayRecordComponent") // an array seen as a matrix; nobody compares two
public record Rows(float[] values, int from, int pitch) {
    /** The same from a column on. */
    public Rows right(int columns) {
        return new Rows(values, from + columns, pitch);
    }

    /** The same from a row on. */
    Rows below(int rows) {
        return new Rows(values, from + rows * pitch, pitch);
    }
}
