package inkling.nn.kernels;

/**
 * A matrix in an array, row after row: element (i, j) lies at {@code from + i pitch + j}.
 *
 * @param pitch from one row to the next; 0 for one row that stands for all
 */
@SuppressWarnings("ArrayRecordComponent") // an array seen as a matrix; nobody compares two
public record MatrixSlice(float[] values, int from, int pitch) {
    /** The same from a column on. */
    public MatrixSlice right(int columns) {
        return new MatrixSlice(values, from + columns, pitch);
    }

    /** The same from a row on. */
    MatrixSlice below(int rows) {
        return new MatrixSlice(values, from + rows * pitch, pitch);
    }
}
