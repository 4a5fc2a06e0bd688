package inkling.nn;

import java.util.Arrays;

/**
 * One named array of numbers that a network or a training consists of.
 *
 * @param name such as {@code conv1.kernel}
 * @param shape such as {@code [3, 3, 32, 64]}: rows, columns, channels in, channels out
 * @param values as many as the shape says, last dimension innermost; not copied
 * @param trainable false for what is measured, not learned: the means and variances of batch norm
 */
@SuppressWarnings("ArrayRecordComponent") // a name for arrays; nobody compares two
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

    /** One that is learned, all zero. */
    static Parameter zeros(String name, int... shape) {
        return new Parameter(name, shape, new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)], true);
    }

    /** Whether it is a kernel, not a bias or a scale. */
    boolean kernel() {
        return shape.length > 1;
    }

    /** The same under a longer name: {@code conv1} and {@code kernel} give {@code conv1.kernel}. */
    Parameter in(String owner) {
        return new Parameter(owner + "." + name, shape, values, trainable);
    }
}
