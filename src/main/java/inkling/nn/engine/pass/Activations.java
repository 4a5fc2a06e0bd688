package inkling.nn.engine.pass;

import inkling.nn.kernels.MatrixSlice;

/**
 * The activations of several images between two layers, or their gradients, {@code [image, row, column, channel]}: either of all
 * images of a worker, or of one chunk at a time.
 *
 * @param values the numbers themselves, to be read and written
 * @param size how many numbers an image has
 * @param all whether that is all images of a worker, not those of one chunk
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Activations(float[] values, int size, boolean all) {
    /** With room for so many images. */
    public Activations(int size, int images, boolean all) {
        this(new float[size * images], size, all);
    }

    /** Where the numbers of a chunk begin whose first image is number {@code first} of the worker. */
    public int offset(int first) {
        return all ? first * size : 0;
    }

    /** The numbers from there on as a matrix with so many columns. */
    public MatrixSlice matrix(int first, int columns) {
        return new MatrixSlice(values, offset(first), columns);
    }
}
