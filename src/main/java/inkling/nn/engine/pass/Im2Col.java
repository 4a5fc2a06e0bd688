package inkling.nn.engine.pass;

import inkling.nn.Shape;
import inkling.nn.kernels.IndexMap;

/**
 * The windows of a convolution over a chunk of images, as a matrix: a row for each place of the window, a column for each number
 * in it, row by row.
 */
final class Im2Col {
    private Im2Col() {}

    /**
     * @param images the shape of one image that the window moves in
     * @param height rows of the window, which moves down by one
     * @param width columns of the window
     * @param step by how many columns it moves to the right
     * @param count how many images
     */
    static IndexMap over(Shape images, int height, int width, int step, int count) {
        int pitch = images.width() * images.channels();
        int down = images.height() - height + 1;
        int across = (images.width() - width) / step + 1;
        int[] places = new int[count * down * across];
        for (int i = 0; i < places.length; i++) {
            int image = i / (down * across);
            int row = i / across % down;
            places[i] = image * images.size() + row * pitch + i % across * step * images.channels();
        }
        int run = width * images.channels();
        int[] numbers = new int[height * run];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = k / run * pitch + k % run;
        }
        return new IndexMap(places, numbers, run);
    }

    /**
     * The same, of an even number of columns, in the order in which a pooling of 2 x 2 takes them: each place, and then the one below
     * it. What does not fill a window of the pooling at the bottom is left out.
     */
    static IndexMap inPairs(Shape images, int height, int width, int count) {
        IndexMap inLines = over(images, height, width, 2, count);
        int down = images.height() - height + 1;
        int across = (images.width() - width) / 2 + 1;
        int pairs = down / 2 * across;
        int[] places = new int[count * pairs * 2];
        for (int i = 0; i < places.length; i++) {
            int image = i / (pairs * 2);
            int pair = i / 2 % pairs;
            int line = image * down + pair / across * 2 + i % 2;
            places[i] = inLines.rows()[line * across + pair % across];
        }
        return new IndexMap(places, inLines.columns(), inLines.run());
    }

    /** Whole images as rows. */
    static IndexMap images(int size, int count) {
        return over(Shape.vector(size), 1, 1, 1, count);
    }
}
