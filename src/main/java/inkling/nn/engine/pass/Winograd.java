package inkling.nn.engine.pass;

import inkling.nn.Shape;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import inkling.nn.kernels.Planes;

/**
 * A convolution by Winograd's minimal filtering. For windows of 3x3, tiles of 6x6 pixels and the kernel are transformed to 36
 * places, multiplied there, a matrix product a place, and what comes out is transformed to 4x4 pixels: 36 multiplications for
 * 144. For windows of 5x5 it is 64 for 400. See {@link inkling.nn.kernels.WinogradTransform}.
 */
final class Winograd {
    private static final int STEP = WinogradTiles.STEP;

    private final WinogradVariant filtering;
    private final int size;
    private final int sides;
    private final Shape input;
    private final Shape output;
    private final WinogradTiles tiles;
    private final IndexMap rows;
    private final float[] panels;
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
    Winograd(WinogradVariant filtering, Shape input, int border, Shape output, int chunk) {
        this.filtering = filtering;
        size = filtering.size();
        sides = filtering.sides();
        this.input = input;
        this.output = output;
        tiles = new WinogradTiles(input, border, output, filtering.input, chunk);
        rows = Im2Col.images(input.channels(), chunk * tiles.count());
        int weights = input.channels() * output.channels();
        panels = new float[size * size * weights];
        half = new float[sides * size * weights];
        kernel = new float[sides * sides * weights];
        products = new float[sides * chunk * tiles.count() * output.channels()];
        zeros = new float[output.channels()];
        bands = new float[sides * chunk * tiles.count() * STEP * output.channels()];
        last = new float[STEP * output.width() * output.channels()];
    }

    /** Takes the kernel {@code [size, size, channels, filters]} of the step. */
    void begin(Kernels kernels, float[] weights, int from) {
        int each = input.channels() * output.channels();
        arrange(weights, from, kernels.panelWidth(output.channels()));
        int run = size * each;
        kernels.transform(filtering.kernel, new Planes(panels, 0, run), new Planes(half, 0, run), 1, run);
        Planes x = new Planes(half, 0, each, run);
        Planes y = new Planes(kernel, 0, each, sides * each);
        kernels.transform(filtering.kernel, x, y, sides, each);
    }

    /** The filters in panels, {@code [size, size, panel, channels, width]}: the product then need not pack them for each chunk. */
    private void arrange(float[] weights, int from, int width) {
        int filters = output.channels();
        int channels = input.channels();
        for (int row = 0; row < size * size * channels; row++) {
            int tap = row / channels * channels * filters;
            for (int filter = 0; filter < filters; filter += width) {
                int to = tap + filter * channels + row % channels * width;
                System.arraycopy(weights, from + row * filters + filter, panels, to, width);
            }
        }
    }

    /** So many images, transformed down their columns. */
    WinogradTiles read(Kernels kernels, float[] x, int at, int images) {
        tiles.read(kernels, x, at, images);
        return tiles;
    }

    /** Fills so many images of y from those of x, with {@code bias [filters]} added where there is one. */
    void forward(Kernels kernels, float[] x, int at, MatrixSlice bias, float[] y, int to, int images) {
        read(kernels, x, at, images);
        for (int i = 0; i < sides; i++) {
            tiles.along(kernels, i);
            multiply(kernels, i, images, bias);
            writeBands(kernels, i, images);
        }
        write(kernels, y, to, images);
    }

    private void multiply(Kernels kernels, int row, int images, MatrixSlice bias) {
        int count = images * tiles.count();
        int channels = input.channels();
        int filters = output.channels();
        int width = kernels.panelWidth(filters);
        for (int j = 0; j < sides; j++) {
            int place = row * sides + j;
            GatherMatrix a = new GatherMatrix(rows, count, channels, tiles.row, j * count * channels);
            MatrixSlice start = place == filtering.placeOfBias() ? bias : new MatrixSlice(zeros, 0, 0);
            MatrixSlice sums = new MatrixSlice(products, j * count * filters, filters);
            for (int filter = 0; filter < filters; filter += width) {
                MatrixSlice b = new MatrixSlice(kernel, (place * filters + filter) * channels, width);
                kernels.gemm(a, b, width, start.right(filter), sums.right(filter));
            }
        }
    }

    /** Transforms a row of products along the tiles. */
    private void writeBands(Kernels kernels, int row, int images) {
        int filters = output.channels();
        int count = images * tiles.count();
        Planes x = new Planes(products, 0, count * filters, filters);
        Planes y = new Planes(bands, row * count * STEP * filters, filters, STEP * filters);
        kernels.transform(filtering.output, x, y, count, filters);
    }

    /** Transforms the bands down their columns, without what lies below the last row and beyond the last column. */
    private void write(Kernels kernels, float[] y, int to, int images) {
        int run = output.width() * output.channels();
        int pitch = tiles.across() * STEP * output.channels();
        int plane = images * tiles.down() * pitch;
        int whole = output.height() / STEP;
        int below = output.height() % STEP;
        for (int image = 0; image < images; image++) {
            Planes x = new Planes(bands, image * tiles.down() * pitch, plane, pitch);
            int from = to + image * output.size();
            kernels.transform(filtering.output, x, new Planes(y, from, run, STEP * run), whole, run);
            if (below > 0) {
                Planes end = new Planes(bands, (image * tiles.down() + whole) * pitch, plane);
                kernels.transform(filtering.output, end, new Planes(last, 0, run), 1, run);
                System.arraycopy(last, 0, y, from + whole * STEP * run, below * run);
            }
        }
    }
}
