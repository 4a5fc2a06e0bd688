package inkling.nn.kernels;

/**
 * An array read as a matrix: element (i, j) lies at {@code rows[i] + columns[j]}. So the windows of a convolution are the rows
 * of a matrix without being copied, and their transpose is the same array read the other way.
 *
 * @param rows the offset of each row
 * @param columns what each column adds
 * @param run how many columns lie side by side, the last time perhaps fewer: each adds one more than the one before it, but for
 *     every run-th
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hottest loop
public record IndexMap(int[] rows, int[] columns, int run) {
    public IndexMap transposed() {
        return new IndexMap(columns, rows, 1);
    }
}
