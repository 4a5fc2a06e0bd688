package inkling.learn;

import inkling.data.OneHotLabels;
import inkling.data.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Images, labels and other numbers as ND4J's arrays of floats, in C order and outside Java's heap. Each array belongs to the
 * thread that asked for it, which closes it to free the memory.
 */
public final class Tensors {
    private Tensors() {}

    /**
     * Loads ND4J, which takes up to a second the first time; every other method here does so as well. ND4J then computes on the
     * calling thread only: its threads spin while they wait for one another, which makes a matrix product about ten times as
     * slow during a training; and sums shared among threads are rounded in varying order, so that runs would not repeat.
     *
     * @throws UncheckedIOException if its native library does not load on this computer
     */
    public static void load() {
        try {
            Nd4j.factory().blas().setMaxThreads(1);
            Nd4j.getEnvironment().setMaxMasterThreads(1);
        } catch (LinkageError e) {
            String computer = System.getProperty("os.name") + ", " + System.getProperty("os.arch");
            throw new UncheckedIOException(
                    new IOException("expected ND4J's library for " + computer + ", found none that loads", e));
        }
    }

    /** The images from {@code from} to {@code to}, exclusive: {@code [to - from, 28, 28, 1]}, 0..1. */
    public static INDArray images(Examples examples, int from, int to) {
        INDArray images = uninitialized(to - from, Picture.SIDE, Picture.SIDE, 1);
        FloatBuffer memory = images.data().asNioFloat();
        float[] image = new float[Picture.SIZE];
        for (int i = from; i < to; i++) {
            examples.image(i, image, 0);
            memory.put(image);
        }
        return images;
    }

    /** Labels, or {@link OneHotLabels#NO_CLASS}, one-hot: {@code [n, classes]}; a row of zeros where an image has no class. */
    static INDArray oneHot(byte[] labels, int classes) {
        float[] values = new float[labels.length * classes];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != OneHotLabels.NO_CLASS) {
                values[i * classes + labels[i]] = 1;
            }
        }
        return of(values, labels.length, classes);
    }

    /** Values, copied, in a shape. */
    public static INDArray of(float[] values, long... shape) {
        INDArray array = uninitialized(shape);
        array.data().asNioFloat().put(values);
        return array;
    }

    private static INDArray uninitialized(long... shape) {
        load();
        return Nd4j.createUninitialized(DataType.FLOAT, shape, 'c');
    }
}
