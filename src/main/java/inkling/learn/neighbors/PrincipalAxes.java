package inkling.learn.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Examples;
import inkling.learn.Tensors;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.eigen.Eigen;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The directions in which digits differ most (principal component analysis, Pearson 1901): the mean picture, and orthogonal
 * axes of length 1 in the space of 784 pixels, the one with the largest variance first. Immutable.
 */
final class PrincipalAxes {
    /** Every so many train rows are measured: 11,000 of MNIST give the axes to the eye's accuracy. */
    private static final int EVERY = 5;

    private final float[] mean;
    private final float[][] axes;

    /**
     * @param mean 784 pixels 0..1
     * @param axes {@code [count, 784]}, orthonormal
     */
    PrincipalAxes(float[] mean, float[][] axes) {
        this.mean = mean;
        this.axes = axes;
    }

    /** The first axes of a data set's train rows. Takes about a second. */
    static PrincipalAxes of(DataSet data, int count) {
        Examples some = Examples.of(data, 0, data.trainRows()).every(EVERY);
        try (INDArray images = Tensors.images(some, 0, some.size());
                INDArray mean = images.mean(0)) {
            INDArray centred = images.reshape(some.size(), Picture.SIZE).subiRowVector(mean.reshape(Picture.SIZE));
            return new PrincipalAxes(mean.data().asFloat(), axes(centred, count));
        }
    }

    int count() {
        return axes.length;
    }

    float[] mean() {
        return mean;
    }

    float[][] axes() {
        return axes;
    }

    float[] axis(int number) {
        return axes[number];
    }

    /** The largest eigenvectors of the covariance of centred rows. */
    private static float[][] axes(INDArray centred, int count) {
        try (INDArray scatter =
                Nd4j.createUninitialized(DataType.FLOAT, new long[] {Picture.SIZE, Picture.SIZE}, 'f')) {
            centred.transpose().mmuli(centred, scatter);
            // ascending eigenvalues; their vectors come into the columns of the matrix itself
            Eigen.symmetricGeneralizedEigenvalues(scatter, true).close();
            float[][] axes = new float[Math.min(count, Picture.SIZE)][];
            for (int i = 0; i < axes.length; i++) {
                axes[i] = scatter.getColumn(Picture.SIZE - 1 - i).toFloatVector();
            }
            return axes;
        }
    }
}
