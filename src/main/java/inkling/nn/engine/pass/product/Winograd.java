package inkling.nn.engine.pass.product;

import inkling.nn.Shape;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import inkling.nn.kernels.Planes;

/**
 * A convolution by Winograd's minimal filtering. For 3 x 3 windows, tiles of 6 x 6 pixels and the kernel are transformed to 36
 * elements each, which are multiplied, one matrix product per element, and the products transformed to 4 x 4 output pixels: 36
 * multiplications instead of 144. For 5 x 5 windows it is 64 instead of 400. See {@link inkling.nn.kernels.WinogradTransform}.
 */
final class Winograd {
    private static final Kernels KERNELS = Kernels.best();
    private static final int STEP = WinogradTiles.STEP;

    private final WinogradVariant variant;
    private final int size;
    private final int sides;
    private final Shape input;
    private final Shape output;
    private final WinogradTiles tiles;
    private final int panelWidth;
    private final IndexMap tileMap;
    private final float[] panels;
    private final float[] halfTransformed;
    private final float[] kernel;
    private final float[] products;
    private final float[] zeros;
    private final float[] bands;
    private final float[] lastRows;

    /**
     * @param variant for the window size
     * @param input the shape of one image
     * @param padding rows and columns of zeros on each side of it
     * @param output the output shape
     * @param chunk the most images at once
     */
    Winograd(WinogradVariant variant, Shape input, int padding, Shape output, int chunk) {
        this.variant = variant;
        size = variant.size();
        sides = variant.sides();
        this.input = input;
        this.output = output;
        tiles = new WinogradTiles(input, padding, output, variant.input(), chunk);
        panelWidth = KERNELS.panelWidth(output.channels());
        tileMap = Im2Col.matrix(input.channels(), chunk * tiles.count());
        int weights = input.channels() * output.channels();
        panels = new float[size * size * weights];
        halfTransformed = new float[sides * size * weights];
        kernel = new float[sides * sides * weights];
        products = new float[sides * chunk * tiles.count() * output.channels()];
        zeros = new float[output.channels()];
        bands = new float[sides * chunk * tiles.count() * STEP * output.channels()];
        lastRows = new float[STEP * output.width() * output.channels()];
    }

    /** Transforms the kernel {@code [size, size, channels, filters]} that begins at {@code weights[from]}. */
    void begin(float[] weights, int from) {
        int each = input.channels() * output.channels();
        int run = size * each;
        arrangeInPanels(weights, from);
        KERNELS.transform(variant.kernel(), new Planes(panels, 0, run), new Planes(halfTransformed, 0, run), 1, run);
        Planes x = new Planes(halfTransformed, 0, each, run);
        Planes y = new Planes(kernel, 0, each, sides * each);
        KERNELS.transform(variant.kernel(), x, y, sides, each);
    }

    /** Rearranges the kernel to {@code [size, size, panel, channels, width]}, so that the product need not pack it for every chunk. */
    private void arrangeInPanels(float[] weights, int from) {
        int filters = output.channels();
        int channels = input.channels();
        for (int row = 0; row < size * size * channels; row++) {
            int tap = row / channels * channels * filters;
            for (int filter = 0; filter < filters; filter += panelWidth) {
                int to = tap + filter * channels + row % channels * panelWidth;
                System.arraycopy(weights, from + row * filters + filter, panels, to, panelWidth);
            }
        }
    }

    /** The tiles of images, transformed along their columns. */
    WinogradTiles transformColumns(float[] x, int from, int images) {
        tiles.transformColumns(x, from, images);
        return tiles;
    }

    /** Convolves the images that begin at {@code x[from]} to {@code y[to...]}, and adds the {@code bias [filters]}. */
    void convolve(float[] x, int from, MatrixSlice bias, float[] y, int to, int images) {
        tiles.transformColumns(x, from, images);
        for (int i = 0; i < sides; i++) {
            multiplyRow(i, images, bias);
            transformProductRow(i, images);
        }
        transformProductColumns(y, to, images);
    }

    /** Without a bias. */
    void convolve(float[] x, int from, float[] y, int to, int images) {
        convolve(x, from, new MatrixSlice(zeros, 0, 0), y, to, images);
    }

    private void multiplyRow(int row, int images, MatrixSlice bias) {
        float[] transformed = tiles.transformRow(row);
        int count = images * tiles.count();
        int channels = input.channels();
        int filters = output.channels();
        for (int j = 0; j < sides; j++) {
            int element = row * sides + j;
            GatherMatrix a = new GatherMatrix(tileMap, count, channels, transformed, j * count * channels);
            MatrixSlice start = element == variant.biasElement() ? bias : new MatrixSlice(zeros, 0, 0);
            MatrixSlice c = new MatrixSlice(products, j * count * filters, filters);
            for (int filter = 0; filter < filters; filter += panelWidth) {
                MatrixSlice b = new MatrixSlice(kernel, (element * filters + filter) * channels, panelWidth);
                KERNELS.gemm(a, b, panelWidth, start.right(filter), c.right(filter));
            }
        }
    }

    private void transformProductRow(int row, int images) {
        int filters = output.channels();
        int count = images * tiles.count();
        Planes x = new Planes(products, 0, count * filters, filters);
        Planes y = new Planes(bands, row * count * STEP * filters, filters, STEP * filters);
        KERNELS.transform(variant.output(), x, y, count, filters);
    }

    /** Along the columns, which completes the output pixels; those below the last row and right of the last column are dropped. */
    private void transformProductColumns(float[] y, int to, int images) {
        int run = output.width() * output.channels();
        int pitch = tiles.across() * STEP * output.channels();
        int plane = images * tiles.down() * pitch;
        int whole = output.height() / STEP;
        int left = output.height() % STEP;
        for (int image = 0; image < images; image++) {
            Planes x = new Planes(bands, image * tiles.down() * pitch, plane, pitch);
            int first = to + image * output.size();
            KERNELS.transform(variant.output(), x, new Planes(y, first, run, STEP * run), whole, run);
            if (left > 0) {
                Planes last = new Planes(bands, (image * tiles.down() + whole) * pitch, plane);
                KERNELS.transform(variant.output(), last, new Planes(lastRows, 0, run), 1, run);
                System.arraycopy(lastRows, 0, y, first + whole * STEP * run, left * run);
            }
        }
    }
}
