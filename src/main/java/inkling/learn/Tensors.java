package inkling.learn;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Split;
import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * A data set as ND4J's tensors: one-dimensional memory given its meaning by a shape. Pixels and labels lie once each
 * outside Java's heap, {@code rows * 784} and {@code rows * 10} floats; all that is handed out are views of them, not to be
 * written. For one thread; close it to give the memory back.
 */
public final class Tensors implements AutoCloseable {
    private final INDArray pixels;
    private final INDArray oneHot;
    private final int trainRows;
    private final int rows;

    private Tensors(INDArray pixels, INDArray oneHot, int trainRows, int rows) {
        this.pixels = pixels;
        this.oneHot = oneHot;
        this.trainRows = trainRows;
        this.rows = rows;
    }

    /** Copies a data set out of Java's heap, pixels as floats 0..1, byte / 255. The first array wakes ND4J, which takes 2 s. */
    public static Tensors of(DataSet data) {
        int rows = data.rows();
        INDArray pixels = Nd4j.createUninitialized(DataType.FLOAT, (long) rows * Picture.SIZE);
        INDArray oneHot = Nd4j.zeros(DataType.FLOAT, (long) rows * OneHotLabels.CLASSES);
        Blas.useOneThread();
        FloatBuffer pixelMemory = pixels.data().asNioFloat();
        FloatBuffer labelMemory = oneHot.data().asNioFloat();
        Examples examples = Examples.of(data, 0, rows);
        float[] image = new float[Picture.SIZE];
        for (int row = 0; row < rows; row++) {
            examples.image(row, image, 0);
            pixelMemory.put(image);
            labelMemory.put(row * OneHotLabels.CLASSES + data.label(row), 1);
        }
        return new Tensors(pixels, oneHot, data.trainRows(), rows);
    }

    /** The pictures of a split, {@code [n, 28, 28, 1]}. */
    public INDArray images(Split split) {
        return part(pixels, split, Picture.SIZE).reshape('c', count(split), Picture.SIDE, Picture.SIDE, 1);
    }

    /** The labels of a split, {@code [n, 10]}, one-hot. */
    public INDArray labels(Split split) {
        return part(oneHot, split, OneHotLabels.CLASSES).reshape('c', count(split), OneHotLabels.CLASSES);
    }

    private INDArray part(INDArray all, Split split, long width) {
        long from = split == Split.TRAIN ? 0 : trainRows;
        return all.get(NDArrayIndex.interval(from * width, (from + count(split)) * width));
    }

    private long count(Split split) {
        return split == Split.TRAIN ? trainRows : rows - trainRows;
    }

    @Override
    public void close() {
        pixels.close();
        oneHot.close();
    }
}
