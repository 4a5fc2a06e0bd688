package inkling.nn;

import inkling.nn.kernels.Gathered;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.Rows;
import inkling.nn.kernels.Transform;
import inkling.nn.kernels.View;

/**
 * A convolution of 3x3 windows by Winograd's minimal filtering: tiles of 6x6 pixels and the kernel are transformed to 36 places,
 * multiplied there, a matrix product a place, and what comes out is transformed to 4x4 pixels: 36 multiplications for 144. See
 * {@link Transform}.
 */
final class Winograd {
    /** Rows and columns of the window. */
    static final int SIZE = 3;

    /** The place of which every output pixel takes the same, so that the bias can be added there. */
    static final int PLACE_OF_BIAS = 7;

    /** Numbers that a side of a tile is transformed to. */
    static final int SIDES = Transform.INPUT.inputs();

    private static final int STEP = Tiles.STEP;

    private final Shape input;
    private final Shape output;
    private final Tiles tiles;
    private final View rows;
    private final int down;
    private final int across;
    private final float[] half;
    private final float[] kernel;
    private final float[] products;
    private final float[] zeros;
    private final float[] bands;
    private final float[] last;

    /**
     * @param input the shape of one image
     * @param border rows and columns of zeros around it
     * @param output the shape that it gives
     * @param chunk the most images at once
     */
    Winograd(Shape input, int border, Shape output, int chunk) {
        this.input = input;
        this.output = output;
        tiles = new Tiles(input, border, output, Transform.INPUT, chunk);
        rows = Windows.images(input.channels(), chunk * tiles.count());
        down = (output.height() + STEP - 1) / STEP;
        across = (output.width() + STEP - 1) / STEP;
        int weights = input.channels() * output.channels();
        half = new float[SIDES * SIZE * weights];
        kernel = new float[SIDES * SIDES * weights];
        products = new float[SIDES * chunk * tiles.count() * output.channels()];
        zeros = new float[output.channels()];
        bands = new float[SIDES * chunk * down * across * STEP * output.channels()];
        last = new float[STEP * output.width() * output.channels()];
    }

    /** Takes the kernel {@code [3, 3, channels, filters]} of the step. */
    void begin(Kernels kernels, float[] weights, int from) {
        int each = input.channels() * output.channels();
        kernels.transform(Transform.KERNEL, weights, from, SIZE * each, half, 0, SIZE * each, SIZE * each);
        for (int i = 0; i < SIDES; i++) {
            kernels.transform(Transform.KERNEL, half, i * SIZE * each, each, kernel, i * SIDES * each, each, each);
        }
    }

    /** So many images, transformed down their columns. */
    Tiles read(Kernels kernels, float[] x, int at, int images) {
        tiles.down(kernels, x, at, images);
        return tiles;
    }

    /** Fills so many images of y from those of x, with {@code bias [filters]} added where there is one. */
    void forward(Kernels kernels, float[] x, int at, Rows bias, float[] y, int to, int images) {
        read(kernels, x, at, images);
        for (int i = 0; i < SIDES; i++) {
            tiles.along(kernels, i);
            multiply(kernels, i, images, bias);
            writeBands(kernels, i, images);
        }
        write(kernels, y, to, images);
    }

    private void multiply(Kernels kernels, int row, int images, Rows bias) {
        int count = images * tiles.count();
        int channels = input.channels();
        int filters = output.channels();
        for (int j = 0; j < SIDES; j++) {
            int place = row * SIDES + j;
            Gathered a = new Gathered(rows, count, channels, tiles.row, j * count * channels);
            Rows b = new Rows(kernel, place * channels * filters, filters);
            Rows start = place == PLACE_OF_BIAS ? bias : new Rows(zeros, 0, 0);
            kernels.product(a, b, filters, start, new Rows(products, j * count * filters, filters));
        }
    }

    /** Transforms a row of products along the tiles. */
    private void writeBands(Kernels kernels, int row, int images) {
        int filters = output.channels();
        int plane = images * tiles.count() * filters;
        for (int tile = 0; tile < images * tiles.count(); tile++) {
            int to = (row * images * tiles.count() + tile) * STEP * filters;
            kernels.transform(Transform.OUTPUT, products, tile * filters, plane, bands, to, filters, filters);
        }
    }

    /** Transforms the bands down their columns, without what lies below the last row and beyond the last column. */
    private void write(Kernels kernels, float[] y, int to, int images) {
        int run = output.width() * output.channels();
        int pitch = across * STEP * output.channels();
        int plane = images * down * pitch;
        for (int band = 0; band < images * down; band++) {
            int row = band % down * STEP;
            int begin = to + band / down * output.size() + row * run;
            if (row + STEP <= output.height()) {
                kernels.transform(Transform.OUTPUT, bands, band * pitch, plane, y, begin, run, run);
            } else {
                kernels.transform(Transform.OUTPUT, bands, band * pitch, plane, last, 0, run, run);
                System.arraycopy(last, 0, y, begin, (output.height() - row) * run);
            }
        }
    }
}
