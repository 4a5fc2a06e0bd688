package inkling.nn.engine.pass.product;

import inkling.nn.Shape;
import inkling.nn.kernels.IndexMap;

/**
 * The windows of a convolution over several images as a matrix (im2col): one row per position of the window, one column per number in
 * it, in the order row, column, channel. As an {@link IndexMap}, so that nothing is copied.
 */
final class Im2Col {
    private Im2Col() {}

    /**
     * @param images the shape of one image, padding included
     * @param height rows of the window, which moves down by one pixel
     * @param width columns of the window
     * @param step by how many pixels it moves to the right
     * @param count how many images
     */
    static IndexMap windows(Shape images, int height, int width, int step, int count) {
        int pitch = images.width() * images.channels();
        int down = images.height() - height + 1;
        int across = (images.width() - width) / step + 1;
        int[] positions = new int[count * down * across];
        for (int i = 0; i < positions.length; i++) {
            int image = i / (down * across);
            int row = i / across % down;
            positions[i] = image * images.size() + row * pitch + i % across * step * images.channels();
        }
        int run = width * images.channels();
        int[] numbers = new int[height * run];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = k / run * pitch + k % run;
        }
        return new IndexMap(positions, numbers, run);
    }

    /**
     * The windows, moving by two pixels, in the order in which a 2 x 2 max-pooling takes them: each position is followed by the one
     * below it. A last row of positions without another one below is left out.
     */
    static IndexMap pooledWindows(Shape images, int height, int width, int count) {
        IndexMap byRow = windows(images, height, width, 2, count);
        int down = images.height() - height + 1;
        int across = (images.width() - width) / 2 + 1;
        int pairs = down / 2 * across;
        int[] positions = new int[count * pairs * 2];
        for (int i = 0; i < positions.length; i++) {
            int image = i / (pairs * 2);
            int pair = i / 2 % pairs;
            int row = image * down + pair / across * 2 + i % 2;
            positions[i] = byRow.rows()[row * across + pair % across];
        }
        return new IndexMap(positions, byRow.columns(), byRow.run());
    }

    /** A plain matrix {@code [count, size]}. */
    static IndexMap matrix(int size, int count) {
        return windows(Shape.vector(size), 1, 1, 1, count);
    }
}
