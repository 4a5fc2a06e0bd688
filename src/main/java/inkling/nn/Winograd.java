package inkling.nn;

import inkling.nn.kernels.Gathered;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.Rows;
import inkling.nn.kernels.View;

/**
 * A convolution by Winograd's minimal filtering. For windows of 3x3, tiles of 6x6 pixels and the kernel are transformed to 36
 * places, multiplied there, a matrix product a place, and what comes out is transformed to 4x4 pixels: 36 multiplications for
 * 144. For windows of 5x5 it is 64 for 400. See {@link inkling.nn.kernels.Transform}.
 */
final class Winograd {
    private static final int STEP = Tiles.STEP;

    private final Filtering filtering;
    private final int size;
    private final int sides;
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
     * @param filtering of which windows
     * @param input the shape of one image
     * @param border rows and columns of zeros around it
     * @param output the shape that it gives
     * @param chunk the most images at once
     */
    Winograd(Filtering filtering, Shape input, int border, Shape output, int chunk) {
        this.filtering = filtering;
        size = filtering.size();
        sides = filtering.sides();
        this.input = input;
        this.output = output;
        tiles = new Tiles(input, border, output, filtering.input, chunk);
        rows = Windows.images(input.channels(), chunk * tiles.count());
        down = (output.height() + STEP - 1) / STEP;
        across = (output.width() + STEP - 1) / STEP;
        int weights = input.channels() * output.channels();
        half = new float[sides * size * weights];
        kernel = new float[sides * sides * weights];
        products = new float[sides * chunk * tiles.count() * output.channels()];
        zeros = new float[output.channels()];
        bands = new float[sides * chunk * down * across * STEP * output.channels()];
        last = new float[STEP * output.width() * output.channels()];
    }

    /** Takes the kernel {@code [size, size, channels, filters]} of the step. */
    void begin(Kernels kernels, float[] weights, int from) {
        int each = input.channels() * output.channels();
        kernels.transform(filtering.kernel, weights, from, size * each, half, 0, size * each, size * each);
        for (int i = 0; i < sides; i++) {
            kernels.transform(filtering.kernel, half, i * size * each, each, kernel, i * sides * each, each, each);
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
        for (int i = 0; i < sides; i++) {
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
        for (int j = 0; j < sides; j++) {
            int place = row * sides + j;
            Gathered a = new Gathered(rows, count, channels, tiles.row, j * count * channels);
            Rows b = new Rows(kernel, place * channels * filters, filters);
            Rows start = place == filtering.placeOfBias() ? bias : new Rows(zeros, 0, 0);
            kernels.product(a, b, filters, start, new Rows(products, j * count * filters, filters));
        }
    }

    /** Transforms a row of products along the tiles. */
    private void writeBands(Kernels kernels, int row, int images) {
        int filters = output.channels();
        int plane = images * tiles.count() * filters;
        for (int tile = 0; tile < images * tiles.count(); tile++) {
            int to = (row * images * tiles.count() + tile) * STEP * filters;
            kernels.transform(filtering.output, products, tile * filters, plane, bands, to, filters, filters);
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
                kernels.transform(filtering.output, bands, band * pitch, plane, y, begin, run, run);
            } else {
                kernels.transform(filtering.output, bands, band * pitch, plane, last, 0, run, run);
                System.arraycopy(last, 0, y, begin, (output.height() - row) * run);
            }
        }
    }
}
