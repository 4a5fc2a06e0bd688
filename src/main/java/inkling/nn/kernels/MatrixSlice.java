package inkling.nn.kernels;

/**
 * A matrix in an array, row by row: element (i, j) is at {@code from + i pitch + j}.
 *
 * @param pitch from one row to the next; 0 for one row that stands for all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MatrixSlice(float[] values, int from, int pitch) {
    /** Without the first columns. */
    public MatrixSlice right(int columns) {
        return new MatrixSlice(values, from + columns, pitch);
    }

    /** Without the first rows. */
    MatrixSlice below(int rows) {
        return new MatrixSlice(values, from + rows * pitch, pitch);
    }
}
