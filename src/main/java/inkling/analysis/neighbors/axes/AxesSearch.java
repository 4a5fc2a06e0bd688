package inkling.analysis.neighbors.axes;

import inkling.analysis.neighbors.Work;
import inkling.learn.neighbors.PrincipalAxes;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first principal axes of rows in short steps: first the scatter matrix, or where there are fewer rows than numbers in a row
 * their inner products (the snapshot method, Sirovich 1987); then its first eigenvectors, by the subspace iteration with more vectors
 * than are wanted (Rutishauser 1970). Of MNIST's rows, by pixels, the 50 axes then span what those of a complete decomposition span to
 * within 0.01 degrees, which is as exact as floats are. Without ND4J. Deterministic.
 */
final class AxesSearch extends Work<PrincipalAxes> {
    /** Vectors more than are wanted: the more, the fewer rounds. */
    private static final int MORE = 30;

    private static final int ROUNDS = 16;

    /** Multiplications in a step: a few hundredths of a second. */
    private static final long STEP = 400_000_000;

    /** Directions with a smaller share of the largest variance than this are rounding errors. */
    private static final double RANK = 1e-6;

    /** The share of the whole variance that is added along all directions: so vectors stay apart where rows do not differ. */
    private static final double EVERYWHERE = 1e-6;

    private final float[] rows;
    private final int n;
    private final int count;
    private final float[] mean;
    /** Of the matrix: the width of a row, or the number of rows if that is less. */
    private final int size;

    private final boolean byProducts;
    private final float[] matrix;
    private final float[][] vectors;
    /** Numbers of a row, or rows, that are multiplied in a step. */
    private final int depth;

    private final int rounds;
    private int multiplied;
    private int round;
    private @Nullable PrincipalAxes axes;

    /**
     * @param rows {@code [n, width]}; not changed
     * @param count of axes that are wanted; there may be fewer
     */
    AxesSearch(float[] rows, int n, int count) {
        this.rows = rows;
        this.n = n;
        this.count = count;
        mean = OrthogonalIteration.mean(rows, n);
        byProducts = n < mean.length;
        size = Math.min(n, mean.length);
        matrix = new float[size * size];
        vectors = OrthogonalIteration.random(Math.min(size, count + MORE), size);
        rounds = vectors.length == size ? 0 : ROUNDS;
        depth = (int) Math.max(1, STEP / ((long) size * size));
    }

    @Override
    public boolean hasNext() {
        return axes == null;
    }

    @Override
    protected double step() {
        int deep = byProducts ? mean.length : n;
        if (multiplied < deep) {
            addProducts(Math.min(depth, deep - multiplied));
            return 0.5 * multiplied / deep;
        }
        if (round == 0) {
            OrthogonalIteration.orthonormalize(vectors);
        }
        if (round < rounds) {
            turn();
            round++;
            return 0.5 + 0.5 * round / (rounds + 1);
        }
        axes = found();
        return 1;
    }

    @Override
    protected PrincipalAxes made() {
        return Objects.requireNonNull(axes);
    }

    private void addProducts(int some) {
        float[] block = new float[some * size];
        for (int i = 0; i < some; i++) {
            for (int j = 0; j < size; j++) {
                int row = byProducts ? j : multiplied + i;
                int column = byProducts ? multiplied + i : j;
                block[i * size + j] = rows[row * mean.length + column] - mean[column];
            }
        }
        MatrixSlice sums = new MatrixSlice(matrix, 0, size);
        Kernels.best().gemm(left(block, some, size).transposed(), new MatrixSlice(block, 0, size), size, sums, sums);
        multiplied += some;
    }

    /** Multiplies all vectors by the matrix, and makes them orthonormal again. */
    private void turn() {
        float[] products = products();
        double trace = 0;
        for (int i = 0; i < size; i++) {
            trace += matrix[i * size + i];
        }
        float everywhere = trace > 0 ? (float) (trace * EVERYWHERE) : 1;
        for (int vector = 0; vector < vectors.length; vector++) {
            for (int i = 0; i < size; i++) {
                vectors[vector][i] = products[vector * size + i] + everywhere * vectors[vector][i];
            }
        }
        OrthogonalIteration.orthonormalize(vectors);
    }

    /** The vectors times the matrix, one after the other. */
    private float[] products() {
        return product(flat(vectors), vectors.length, size, matrix, size);
    }

    /** The eigenvectors among all sums of the vectors (Rayleigh and Ritz), turned back to axes. */
    private PrincipalAxes found() {
        OrthogonalIteration.orthonormalize(vectors); // a second time: what was almost in one plane is only then exact
        float[] products = products();
        double[][] small = new double[vectors.length][vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += products[i * size + k] * (double) vectors[j][k];
                }
                small[i][j] = sum;
                small[j][i] = sum;
            }
        }
        Eigenvectors eigenvectors = new Eigenvectors(small);
        int wanted = Math.min(count, vectors.length);
        if (byProducts) {
            double least = Math.max(Float.MIN_NORMAL, eigenvectors.value(0) * RANK);
            int most = wanted;
            wanted = (int) IntStream.range(0, most)
                    .filter(i -> eigenvectors.value(i) > least)
                    .count();
        }
        if (wanted == 0) {
            float[] any = new float[mean.length];
            any[0] = 1;
            return PrincipalAxes.directed(mean, new float[][] {any});
        }
        float[] sums = product(eigenvectors.first(wanted), wanted, vectors.length, flat(vectors), size);
        float[] found = byProducts ? product(sums, wanted, n, rows, mean.length) : sums;
        float[][] unit = new float[wanted][mean.length];
        for (int axis = 0; axis < wanted; axis++) {
            System.arraycopy(found, axis * mean.length, unit[axis], 0, mean.length);
            if (byProducts) {
                subtractMean(unit[axis], sums, axis * n);
            }
        }
        OrthogonalIteration.orthonormalize(unit);
        return PrincipalAxes.directed(mean, unit);
    }

    /** From a sum of rows, to get the sum of what they differ from the mean row by. */
    private void subtractMean(float[] axis, float[] factors, int from) {
        double sum = 0;
        for (int row = 0; row < n; row++) {
            sum += factors[from + row];
        }
        for (int i = 0; i < axis.length; i++) {
            axis[i] -= (float) (sum * mean[i]);
        }
    }

    private static float[] flat(float[][] vectors) {
        float[] flat = new float[vectors.length * vectors[0].length];
        for (int i = 0; i < vectors.length; i++) {
            System.arraycopy(vectors[i], 0, flat, i * vectors[i].length, vectors[i].length);
        }
        return flat;
    }

    /** {@code a [m, depth]} times {@code b [depth, columns]}. */
    static float[] product(float[] a, int m, int depth, float[] b, int columns) {
        float[] product = new float[m * columns];
        MatrixSlice c = new MatrixSlice(product, 0, columns);
        Kernels.best().gemm(left(a, m, depth), new MatrixSlice(b, 0, columns), columns, c, c);
        return product;
    }

    private static GatherMatrix left(float[] a, int m, int depth) {
        int[] starts = IntStream.range(0, m).map(i -> i * depth).toArray();
        IndexMap map = new IndexMap(starts, IntStream.range(0, depth).toArray(), depth);
        return new GatherMatrix(map, m, depth, a, 0);
    }
}
