package inkling.nn.kernels;

/**
 * The loops in which a network's time goes. Arrays are given with the index where to begin; a pixel's channels lie side by side.
 * All of them work from any number of threads.
 */
public interface Kernels {
    /** The fastest that this Java has; says so on stderr, once, where that is not the Vector API. */
    static Kernels best() {
        return BestKernels.BEST;
    }

    /** How many numbers it computes at once; fewer than that side by side are slow. */
    int lanes();

    /** How many of the given columns of a product's right matrix lie best side by side, in panels of so many. */
    int panelWidth(int columns);

    /** The matrix product {@code c = start + a b}; a is {@code [rows, depth]}, c has the given columns, start may be c. */
    void gemm(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, MatrixSlice c);

    /** Whether {@link #gemmMaxPool} is faster than a product and a pooling after it. */
    boolean fusesMaxPool(int columns);

    /**
     * A matrix product of which only the largest numbers are kept, out of two rows and both halves of the columns: {@code c[i, j]} is
     * the largest of the least and of p[2i, j], p[2i, j + half], p[2i + 1, j] and p[2i + 1, j + half], where p = start + a b.
     *
     * @param b its rows side by side
     * @param columns of b, an even number
     * @param start one row for all
     * @param c its rows, half as many as a has, side by side
     */
    void gemmMaxPool(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, float least, MatrixSlice c);

    /** {@code y[g, i, k] = sum over j of transform[i, j] x[g, j, k]}, for so many groups g and numbers k of each plane. */
    void transform(WinogradTransform transform, Planes x, Planes y, int groups, int count);

    /** {@code sums[j] += x[i, j]} over all rows i. */
    void addColumnSums(float[] x, int xFrom, int rows, int columns, float[] sums, int sumsFrom);

    /**
     * Adds square windows where they lay: row i of {@code x [places, runs, length]} is runs pieces, of which the first goes to
     * {@code target[places[i]]} and the next ones a pitch further each.
     */
    void col2im(float[] x, int[] places, int runs, int length, int pitch, float[] target);

    /** {@code sums[j] += u[i, j]} and {@code sums[columns + j] += u[i, j] v[i, j]} over all rows i. */
    void channelSums(float[] u, int uFrom, float[] v, int vFrom, int rows, int columns, double[] sums);

    /** {@code y[i, j] = x[i, j] factor[j] + offset[j]}. */
    void scaleAndShift(float[] x, int xFrom, float[] factor, float[] offset, float[] y, int yFrom, int rows);

    /** {@code z[i, j] = x[i, j] p[j] + y[i, j] q[j] + r[j]}. */
    void combine(
            float[] x,
            int xFrom,
            float[] p,
            float[] y,
            int yFrom,
            float[] q,
            float[] r,
            float[] z,
            int zFrom,
            int rows);

    /** {@code y = max(x, 0)}. */
    void relu(float[] x, int xFrom, float[] y, int yFrom, int count);

    /** {@code dx = dy} where y is above 0, else 0. */
    void reluGradient(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int count);

    /** The largest number of each window to y {@code [height, width, channels]}, and its index in the window, row by row, to argmax. */
    void maxPool(PoolWindows windows, float[] x, int xFrom, float[] y, int yFrom, float[] argmax, int argmaxFrom);

    /** For inference: the largest number of each window of 2 x 2, or the lower bound where that is larger; 0 is a ReLU besides. */
    void maxPool2x2(PoolWindows windows, float[] x, int xFrom, float lowerBound, float[] y, int yFrom);

    /** Gives dy to the largest number of its window and 0 to the others; what lies in no window is left as it is. */
    void maxPoolGradient(
            PoolWindows windows, float[] dy, int dyFrom, float[] argmax, int argmaxFrom, float[] dx, int dxFrom);
}
