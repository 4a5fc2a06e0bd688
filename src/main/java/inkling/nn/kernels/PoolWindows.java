package inkling.nn.kernels;

/**
 * The windows of a pooling over one image.
 *
 * @param size rows and columns of a window; the stride is the same
 * @param height how many rows of windows there are: the height of the output
 * @param width how many columns of windows there are: the width of the output
 * @param pitch from one row of the image to the next; more than the windows cover if columns at the right fill no window
 */
public record PoolWindows(int size, int height, int width, int channels, int pitch) {
    /** How many numbers the output has. */
    int outputs() {
        return height * width * channels;
    }

    /** Where a window begins, given the row of the output and the index in that row, which is column and channel. */
    int corner(int row, int column) {
        return row * size * pitch + column / channels * size * channels + column % channels;
    }

    /** The windows of the last rows and columns only. */
    PoolWindows last(int rows, int columns) {
        return new PoolWindows(size, rows, columns, channels, pitch);
    }

    /** The distance in the image from the first of these windows to the first of the last ones. */
    int corner(PoolWindows last) {
        return (height - last.height) * size * pitch + (width - last.width) * size * channels;
    }
}
