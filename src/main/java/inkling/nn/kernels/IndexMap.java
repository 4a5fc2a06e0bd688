package inkling.nn.kernels;

/**
 * Where the elements of a matrix are in an array: element (i, j) at {@code rows[i] + columns[j]}. So the windows of a convolution can
 * be the rows of a matrix without being copied, and its transpose is the same array read the other way.
 *
 * @param rows the offset of each row
 * @param columns the offset of each column
 * @param run how many columns are adjacent: columns 0 to run - 1, run to 2 run - 1, and so on; the last run may be shorter
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
public record IndexMap(int[] rows, int[] columns, int run) {
    public IndexMap transposed() {
        return new IndexMap(columns, rows, 1);
    }
}
