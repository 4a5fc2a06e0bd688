package inkling.learn;

import inkling.data.Classes;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.nn.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What is data as ND4J's arrays of floats, in C order and outside Java's heap: one-dimensional memory given its meaning by
 * a shape. Each array belongs to the thread that asked for it, which closes it to give the memory back.
 */
public final class Tensors {
    private Tensors() {}

    /**
     * Loads ND4J, which takes up to a second the first time; all others here do so as well. It is to work on the calling
     * thread alone: the threads of its matrix products spin while they wait for one another, so that beside a training a
     * product takes some ten times as long with them as without; and a sum that is shared among threads is rounded as they
     * come, so that a run would not be the same twice.
     *
     * @throws UncheckedIOException if it has no native library that loads on this computer
     */
    public static void wake() {
        try {
            Nd4j.factory().blas().setMaxThreads(1);
            Nd4j.getEnvironment().setMaxMasterThreads(1);
        } catch (LinkageError e) {
            String computer = System.getProperty("os.name") + ", " + System.getProperty("os.arch");
            throw new UncheckedIOException(
                    new IOException("expected ND4J's library for " + computer + ", found none that loads", e));
        }
    }

    /** The pictures from {@code from} to {@code to}, exclusive, {@code [to - from, 28, 28, 1]}, 0..1. */
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

    /** The labels of all examples, {@code [n, 10]}, one-hot; a row of zeros where a picture is no digit. */
    public static INDArray labels(Examples examples) {
        byte[] digits = new byte[examples.size()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) examples.label(i);
        }
        return oneHot(digits);
    }

    /** Digits 0..9, or {@link OneHotLabels#NO_CLASS}, as {@code [n, 10]}, one-hot. */
    static INDArray oneHot(byte[] digits) {
        float[] values = new float[digits.length * Classes.DIGITS.count()];
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] != OneHotLabels.NO_CLASS) {
                values[i * Classes.DIGITS.count() + digits[i]] = 1;
            }
        }
        return of(values, digits.length, Classes.DIGITS.count());
    }

    /** A network's parameter in its shape. */
    public static INDArray of(Parameter parameter) {
        return of(
                parameter.values(),
                Arrays.stream(parameter.shape()).asLongStream().toArray());
    }

    /** Numbers, copied, in a shape. */
    static INDArray of(float[] values, long... shape) {
        INDArray array = uninitialized(shape);
        array.data().asNioFloat().put(values);
        return array;
    }

    private static INDArray uninitialized(long... shape) {
        wake();
        return Nd4j.createUninitialized(DataType.FLOAT, shape, 'c');
    }
}
