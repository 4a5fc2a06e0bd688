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
 * The directions in which the images of a data set differ most (principal component analysis, Pearson 1901): the mean image,
 * and orthonormal axes in the space of 784 pixels, in order of falling variance. Immutable.
 */
final class PrincipalAxes {
    /** Only every fifth training row is used: with MNIST's 11,000 the axes already look the same as with all. */
    private static final int STEP = 5;

    /** More pictures would take a large part of the memory, and change nothing. */
    private static final int MOST = 20_000;

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

    /** The first axes of a data set's training rows. Takes about a second. */
    static PrincipalAxes of(DataSet data, int count) {
        Examples some = Examples.of(data, 0, data.trainRows()).every(Math.max(STEP, data.trainRows() / MOST));
        try (INDArray images = Tensors.images(some, 0, some.size());
                INDArray mean = images.mean(0)) {
            INDArray centered = images.reshape(some.size(), Picture.SIZE).subiRowVector(mean.reshape(Picture.SIZE));
            return new PrincipalAxes(mean.data().asFloat(), axes(centered, count));
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

    /** The eigenvectors of the scatter matrix of centered rows with the largest eigenvalues. */
    private static float[][] axes(INDArray centered, int count) {
        try (INDArray scatter =
                Nd4j.createUninitialized(DataType.FLOAT, new long[] {Picture.SIZE, Picture.SIZE}, 'f')) {
            centered.transpose().mmuli(centered, scatter);
            // eigenvalues ascend; the eigenvectors replace the columns of the matrix
            Eigen.symmetricGeneralizedEigenvalues(scatter, true).close();
            float[][] axes = new float[Math.min(count, Picture.SIZE)][];
            for (int i = 0; i < axes.length; i++) {
                axes[i] = scatter.getColumn(Picture.SIZE - 1 - i).toFloatVector();
            }
            return axes;
        }
    }
}
