package inkling.nn.kernels;

/**
 * The inner loops of a network, where its time is spent. Each array comes with the index to start at; the channels of a pixel are
 * adjacent. For any number of threads at once.
 */
public interface Kernels {
    /** The fastest kernels that this Java can run; prints a warning once if they do not use the Vector API. */
    static Kernels best() {
        return BestKernels.BEST;
    }

    /** How many numbers a vector holds; loops over fewer adjacent numbers are slow. */
    int lanes();

    /** The width of the panels, groups of adjacent columns, in which {@link #gemm} reads a right matrix of so many columns fastest. */
    int panelWidth(int columns);

    /**
     * General matrix multiplication (gemm): {@code c = start + a b}.
     *
     * @param a {@code [rows, depth]}
     * @param b {@code [depth, columns]}
     * @param start {@code [rows, columns]}; may be c
     */
    void gemm(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, MatrixSlice c);

    /** Whether {@link #gemmMaxPool} is faster than a matrix product followed by a max-pooling. */
    boolean fusesMaxPool(int columns);

    /**
     * A matrix product fused with a 2 x 2 max-pooling, over pairs of rows and both halves of the columns: with p = start + a b,
     * {@code c[i, j]} is the largest of p[2i, j], p[2i, j + half], p[2i + 1, j], p[2i + 1, j + half] and the lower bound.
     *
     * @param b without gaps between its rows
     * @param columns of b, an even number
     * @param start one row for all
     * @param c half as many rows as a, without gaps between them
     */
    void gemmMaxPool(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, float lowerBound, MatrixSlice c);

    /** {@code y[g, i, k] = Σ transform[i, j] x[g, j, k]} over j, for each group g of planes and the first {@code count} numbers k of each. */
    void transform(WinogradTransform transform, Planes x, Planes y, int groups, int count);

    /** {@code sums[j] += Σ x[i, j]} over all rows i; there are no gaps between them. */
    void addColumnSums(MatrixSlice x, int rows, float[] sums, int sumsFrom);

    /**
     * Adds each window to the image where it was taken from, the reverse of im2col. Row i of {@code x [positions, height, run]} is a
     * window; its rows are added to the image from {@code positions[i]} on, {@code pitch} apart.
     */
    void col2im(float[] x, int[] positions, int height, int run, int pitch, float[] image);

    /** {@code sums[j] += Σ u[i, j]} and {@code sums[columns + j] += Σ u[i, j] v[i, j]} over all rows i. */
    void channelSums(MatrixSlice u, MatrixSlice v, int rows, double[] sums);

    /** {@code y[i, j] = x[i, j] factor[j] + offset[j]}. */
    void scaleAndShift(MatrixSlice x, float[] factor, float[] offset, MatrixSlice y, int rows);

    /** {@code z[i, j] = x[i, j] p[j] + y[i, j] q[j] + r[j]}. */
    void combine(MatrixSlice x, float[] p, MatrixSlice y, float[] q, float[] r, MatrixSlice z, int rows);

    /** {@code y = max(x, 0)}. */
    void relu(float[] x, int xFrom, float[] y, int yFrom, int count);

    /** {@code dx = dy} where {@code y > 0}, else 0. */
    void reluGradient(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int count);

    /**
     * Max-pooling of one image.
     *
     * @param y gets the largest number of each window, {@code [height, width, channels]}
     * @param argmax gets the index of that number in its window, in the order row, column; the first of equal ones
     */
    void maxPool(PoolWindows windows, float[] x, int xFrom, float[] y, int yFrom, float[] argmax, int argmaxFrom);

    /** Max-pooling with windows of 2 x 2 for inference: y is at least the lower bound; with 0 that is ReLU as well. */
    void maxPool2x2(PoolWindows windows, float[] x, int xFrom, float lowerBound, float[] y, int yFrom);

    /** Sets dx to dy at the largest number of each window and to 0 at the others; pixels outside of all windows are not written. */
    void maxPoolGradient(
            PoolWindows windows, float[] dy, int dyFrom, float[] argmax, int argmaxFrom, float[] dx, int dxFrom);

    /**
     * Finds numbers that are not below a limit for all of them, or not below a limit of their own.
     *
     * @param limits one per number from {@code limitsFrom} on; like the other limit, not NaN
     * @param found gets the indices 0 to below {@code count} of the numbers found, in order
     * @return how many were found
     */
    int find(float[] x, int xFrom, int count, float limit, float[] limits, int limitsFrom, int[] found);

    /** How many of so many numbers, none of them NaN, are above a finite limit. */
    int countAbove(float[] x, int xFrom, int count, float limit);
}
