package inkling.nn.kernels;

/**
 * The windows of a max-pooling over one image: {@code size x size} pixels each, side by side.
 *
 * @param height how many windows are below one another: rows of the output
 * @param width how many are beside one another: columns of the output
 * @param pitch from one row of the image to the next; more than the windows cover where columns at the right are left over
 */
public record PoolWindows(int size, int height, int width, int channels, int pitch) {
    /** How many numbers an output has for each image. */
    int outputs() {
        return height * width * channels;
    }

    /** The last rows and columns of them. */
    PoolWindows last(int rows, int columns) {
        return new PoolWindows(size, rows, columns, channels, pitch);
    }

    /** Where the first of the last rows and columns begins in the image. */
    int corner(PoolWindows last) {
        return (height - last.height) * size * pitch + (width - last.width) * size * channels;
    }
}
