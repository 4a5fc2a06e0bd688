package inkling.learn.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Examples;
import inkling.learn.Tensors;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The rows of a data set on principal axes.
 *
 * @param coordinates {@code [axes, rows]}
 * @param off each row's distance from the axes' span
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Projection(PrincipalAxes axes, float[][] coordinates, float[] off) {
    /** Number of rows multiplied at a time: 16 MB of floats. */
    private static final int CHUNK = 5000;

    static Projection of(DataSet data, PrincipalAxes axes) {
        Projection all = new Projection(axes, new float[axes.count()][data.rows()], new float[data.rows()]);
        Examples examples = Examples.of(data, 0, data.rows());
        for (int from = 0; from < data.rows(); from += CHUNK) {
            try (INDArray images = Tensors.images(examples, from, Math.min(data.rows(), from + CHUNK))) {
                all.fill(images.reshape(images.size(0), Picture.SIZE), from);
            }
        }
        return all;
    }

    /** A lower bound on the squared distance between an image and each row; exact along the axes. */
    float[] squaredBounds(Picture picture) {
        float[] centered = new float[Picture.SIZE];
        picture.toFloats(centered, 0);
        float[] bounds = new float[off.length];
        float rest = subtract(centered, axes.mean());
        for (int axis = 0; axis < coordinates.length; axis++) {
            float at = dot(centered, axes.axes()[axis]);
            rest -= at * at;
            addSquares(bounds, coordinates[axis], at);
        }
        addSquares(bounds, off, (float) Math.sqrt(Math.max(0, rest)));
        return bounds;
    }

    private void fill(INDArray images, int from) {
        int count = (int) images.size(0);
        try (INDArray product = axes.coordinates(images); // which centers them
                INDArray lengths = images.norm2(1)) {
            float[] byAxis = product.data().asFloat();
            for (int axis = 0; axis < axes.count(); axis++) {
                System.arraycopy(byAxis, axis * count, coordinates[axis], from, count);
            }
            System.arraycopy(lengths.data().asFloat(), 0, off, from, count);
        }
        for (int row = from; row < from + count; row++) {
            float rest = off[row] * off[row];
            for (float[] coordinate : coordinates) {
                rest -= coordinate[row] * coordinate[row];
            }
            off[row] = (float) Math.sqrt(Math.max(0, rest));
        }
    }

    /** Subtracts a vector in place and returns the squared length of the result. */
    private static float subtract(float[] from, float[] vector) {
        float squared = 0;
        for (int i = 0; i < from.length; i++) {
            from[i] -= vector[i];
            squared += from[i] * from[i];
        }
        return squared;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** One axis for all rows: a loop that the compiler vectorizes. */
    private static void addSquares(float[] sums, float[] coordinates, float at) {
        for (int row = 0; row < sums.length; row++) {
            float difference = coordinates[row] - at;
            sums[row] += difference * difference;
        }
    }
}
