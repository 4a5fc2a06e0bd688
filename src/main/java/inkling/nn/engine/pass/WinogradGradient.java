package inkling.nn.engine.pass;

import inkling.nn.Shape;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import inkling.nn.kernels.Planes;
import inkling.nn.kernels.WinogradTransform;
import java.util.Arrays;

/**
 * The gradient of a kernel of 3x3 windows that {@link Winograd} multiplied with: of the transformed kernel it is a product a place of the
 * transformed images and the transformed slopes, added up over a step; then it is transformed back.
 */
final class WinogradGradient {
    private static final int SIDES = WinogradVariant.F4_3.sides();
    private static final int SIZE = WinogradVariant.F4_3.size();

    private final int channels;
    private final int filters;
    private final int weights;
    private final WinogradTiles slopes;
    private final IndexMap rows;
    private final float[] sums;
    private final float[] half;
    private final float[] whole;

    /**
     * @param input the shape of one image
     * @param output the shape of its slopes
     * @param chunk the most images at once
     */
    WinogradGradient(Shape input, Shape output, int chunk) {
        channels = input.channels();
        filters = output.channels();
        weights = channels * filters;
        slopes = new WinogradTiles(output, 0, output, WinogradTransform.F4_3_OUTPUT_GRADIENT, chunk);
        rows = Im2Col.images(channels, chunk * slopes.count());
        sums = new float[SIDES * SIDES * weights];
        half = new float[SIZE * SIDES * weights];
        whole = new float[SIZE * SIZE * weights];
    }

    /** Begins a step. */
    void begin() {
        Arrays.fill(sums, 0);
    }

    /**
     * Adds what so many images say: of the kernel, kept here until the end, and of the bias.
     *
     * @param tiles the images, transformed down their columns
     */
    void add(Kernels kernels, WinogradTiles tiles, float[] dy, int at, int images, float[] gradients, int bias) {
        slopes.read(kernels, dy, at, images);
        int count = images * slopes.count();
        for (int place = 0; place < SIDES * SIDES; place++) {
            int column = place % SIDES;
            if (column == 0) {
                tiles.along(kernels, place / SIDES);
                slopes.along(kernels, place / SIDES);
            }
            GatherMatrix a = new GatherMatrix(rows, count, channels, tiles.row, column * count * channels).transposed();
            MatrixSlice b = new MatrixSlice(slopes.row, column * count * filters, filters);
            MatrixSlice sum = new MatrixSlice(sums, place * weights, filters);
            kernels.gemm(a, b, filters, sum, sum);
            if (place == WinogradVariant.F4_3.placeOfBias()) {
                kernels.addColumnSums(slopes.row, b.from(), count, filters, gradients, bias);
            }
        }
    }

    /** Adds the step's gradient to that of the kernel {@code [3, 3, channels, filters]}. */
    void end(Kernels kernels, float[] gradients, int from) {
        int run = SIDES * weights;
        kernels.transform(
                WinogradTransform.F4_3_KERNEL_GRADIENT, new Planes(sums, 0, run), new Planes(half, 0, run), 1, run);
        Planes x = new Planes(half, 0, weights, run);
        Planes y = new Planes(whole, 0, weights, SIZE * weights);
        kernels.transform(WinogradTransform.F4_3_KERNEL_GRADIENT, x, y, SIZE, weights);
        kernels.addColumnSums(whole, 0, 1, whole.length, gradients, from);
    }
}
