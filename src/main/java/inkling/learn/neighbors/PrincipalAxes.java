package inkling.learn.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Examples;
import inkling.learn.Tensors;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.eigen.Eigen;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The directions in which rows differ most (principal component analysis, Pearson 1901): the mean row, and orthonormal axes, in order
 * of falling variance. The element of an axis that is farthest from 0 is positive, so that the same rows always give the same axes.
 * Immutable; for any number of threads.
 *
 * @param mean {@code [width]}; not to be changed
 * @param axes {@code [count, width]}, orthonormal; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PrincipalAxes(float[] mean, float[][] axes) {
    /** Only every fifth training row is used: with MNIST's 11,000 the axes already look the same as with all. */
    private static final int STEP = 5;

    /** More pictures would take a large part of the memory, and change nothing. */
    private static final int MOST = 20_000;

    /**
     * Turns axes so that the element of each that is farthest from 0 is positive.
     *
     * @param mean {@code [width]}
     * @param axes {@code [count, width]}, orthonormal; changed
     */
    public static PrincipalAxes directed(float[] mean, float[][] axes) {
        Arrays.stream(axes).forEach(PrincipalAxes::direct);
        return new PrincipalAxes(mean, axes);
    }

    /** The first axes of the 784 pixels of a data set's training rows, where it has none of all its rows. Takes about a second. */
    static PrincipalAxes of(DataSet data, int count) {
        int rows = data.trainRows() == 0 ? data.rows() : data.trainRows();
        Examples some = Examples.of(data, 0, rows).every(Math.max(STEP, rows / MOST));
        try (INDArray images = Tensors.images(some, 0, some.size())) {
            return of(images.reshape(some.size(), Picture.SIZE), count);
        }
    }

    /** Centers the rows in place. */
    private static PrincipalAxes of(INDArray rows, int count) {
        try (INDArray mean = rows.mean(0)) {
            INDArray centered = rows.subiRowVector(mean);
            return directed(mean.data().asFloat(), fromScatter(centered, count));
        }
    }

    /** Number of axes. */
    public int count() {
        return axes.length;
    }

    /** The coordinates of one row on the axes, in microseconds and without ND4J. */
    public float[] coordinates(float[] row) {
        float[] coordinates = new float[count()];
        for (int axis = 0; axis < coordinates.length; axis++) {
            coordinates[axis] = coordinate(axis, row, 0);
        }
        return coordinates;
    }

    /** The coordinate on one axis of a row that begins at a place of an array. */
    public float coordinate(int axis, float[] rows, int from) {
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            sum += (rows[from + i] - mean[i]) * (double) axes[axis][i];
        }
        return (float) sum;
    }

    /** Centers rows {@code [n, width]} in place and gives their coordinates {@code [n, count]}, axis by axis in memory; to be closed. */
    INDArray coordinates(INDArray rows) {
        try (INDArray columns = Nd4j.create(axes).transposei();
                INDArray center = Nd4j.createFromArray(mean)) {
            INDArray product = Nd4j.createUninitialized(DataType.FLOAT, new long[] {rows.size(0), count()}, 'f');
            return rows.subiRowVector(center).mmuli(columns, product);
        }
    }

    /** The eigenvectors of the scatter matrix of centered rows with the largest eigenvalues. */
    private static float[][] fromScatter(INDArray centered, int count) {
        int width = (int) centered.size(1);
        try (INDArray scatter = Nd4j.createUninitialized(DataType.FLOAT, new long[] {width, width}, 'f')) {
            centered.transpose().mmuli(centered, scatter);
            // eigenvalues ascend; the eigenvectors replace the columns of the matrix
            Eigen.symmetricGeneralizedEigenvalues(scatter, true).close();
            float[][] axes = new float[Math.min(count, width)][];
            for (int i = 0; i < axes.length; i++) {
                axes[i] = scatter.getColumn(width - 1 - i).toFloatVector();
            }
            return axes;
        }
    }

    /** Turns an axis so that its element farthest from 0 is positive. */
    private static void direct(float[] axis) {
        int farthest = 0;
        for (int i = 1; i < axis.length; i++) {
            if (Math.abs(axis[i]) > Math.abs(axis[farthest])) {
                farthest = i;
            }
        }
        if (axis[farthest] < 0) {
            for (int i = 0; i < axis.length; i++) {
                axis[i] = -axis[i];
            }
        }
    }
}
