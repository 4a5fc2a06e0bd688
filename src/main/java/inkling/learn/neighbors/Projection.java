package inkling.learn.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Examples;
import inkling.learn.Tensors;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The rows of a data set on principal axes: {@code [axes, rows]} coordinates, and how far each row lies off the axes. */
final class Projection {
    /** Rows that are multiplied at a time: 16 MB of floats. */
    private static final int CHUNK = 5000;

    private final PrincipalAxes axes;
    private final float[][] coordinates;
    private final float[] off;

    private Projection(PrincipalAxes axes, float[][] coordinates, float[] off) {
        this.axes = axes;
        this.coordinates = coordinates;
        this.off = off;
    }

    static Projection of(DataSet data, PrincipalAxes axes) {
        Projection all = new Projection(axes, new float[axes.count()][data.rows()], new float[data.rows()]);
        Examples examples = Examples.of(data, 0, data.rows());
        try (INDArray columns = Nd4j.create(axes.axes()).transposei();
                INDArray mean = Nd4j.createFromArray(axes.mean())) {
            for (int from = 0; from < data.rows(); from += CHUNK) {
                try (INDArray images = Tensors.images(examples, from, Math.min(data.rows(), from + CHUNK))) {
                    INDArray centred =
                            images.reshape(images.size(0), Picture.SIZE).subiRowVector(mean);
                    all.fill(centred, columns, from);
                }
            }
        }
        return all;
    }

    /** A lower bound on the squared distance between a picture and each row; equal to it but for what lies off the axes. */
    float[] squaredBounds(Picture picture) {
        float[] centred = new float[Picture.SIZE];
        picture.toFloats(centred, 0);
        float[] bounds = new float[off.length];
        float rest = subtract(centred, axes.mean());
        for (int axis = 0; axis < coordinates.length; axis++) {
            float at = dot(centred, axes.axis(axis));
            rest -= at * at;
            addSquares(bounds, coordinates[axis], at);
        }
        addSquares(bounds, off, (float) Math.sqrt(Math.max(0, rest)));
        return bounds;
    }

    /** How far a picture lies off the axes: what of it no mixture of the commonest strokes explains. */
    double off(Picture picture) {
        float[] centred = new float[Picture.SIZE];
        picture.toFloats(centred, 0);
        float rest = subtract(centred, axes.mean());
        for (int axis = 0; axis < coordinates.length; axis++) {
            float at = dot(centred, axes.axis(axis));
            rest -= at * at;
        }
        return Math.sqrt(Math.max(0, rest));
    }

    private void fill(INDArray centred, INDArray columns, int from) {
        int count = (int) centred.size(0);
        try (INDArray product = Nd4j.createUninitialized(DataType.FLOAT, new long[] {count, axes.count()}, 'f');
                INDArray lengths = centred.norm2(1)) {
            centred.mmuli(columns, product);
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

    /** Subtracts and gives the squared length of what is left. */
    private static float subtract(float[] from, float[] what) {
        float squared = 0;
        for (int i = 0; i < from.length; i++) {
            from[i] -= what[i];
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

    /** One axis for all rows at once: a loop that the compiler turns into SIMD. */
    private static void addSquares(float[] sums, float[] coordinates, float at) {
        for (int row = 0; row < sums.length; row++) {
            float difference = coordinates[row] - at;
            sums[row] += difference * difference;
        }
    }
}
