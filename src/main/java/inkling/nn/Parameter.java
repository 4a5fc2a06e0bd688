package inkling.nn;

import java.util.Arrays;

/**
 * One named tensor of a network, or of the state of a training.
 *
 * @param name such as {@code conv1.kernel}
 * @param shape such as {@code [3, 3, 32, 64]}: rows, columns, input channels, output channels
 * @param values as many as the shape says, the last dimension innermost; not copied
 * @param trainable false for what is measured, not learned: the running means and variances of batch normalization
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Parameter(String name, int[] shape, float[] values, boolean trainable) {
    public Parameter {
        int size = 1;
        for (int dimension : shape) {
            size *= dimension;
        }
        if (size != values.length) {
            throw new IllegalArgumentException("expected " + size + " numbers in " + name + ", found " + values.length);
        }
    }

    /** A trainable one, all 0. */
    static Parameter zeros(String name, int... shape) {
        return new Parameter(name, shape, new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)], true);
    }

    /** Whether it is a kernel, not a bias or a scale. */
    public boolean isKernel() {
        return shape.length > 1;
    }

    /** The same under its full name: {@code conv1} and {@code kernel} make {@code conv1.kernel}. */
    Parameter in(String owner) {
        return new Parameter(owner + "." + name, shape, values, trainable);
    }
}
