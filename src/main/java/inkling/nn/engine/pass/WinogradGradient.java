package inkling.nn.engine.pass;

import inkling.nn.Shape;
import inkling.nn.kernels.Gathered;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.Planes;
import inkling.nn.kernels.Rows;
import inkling.nn.kernels.Transform;
import inkling.nn.kernels.View;
import java.util.Arrays;

/**
 * The gradient of a kernel of 3x3 windows that {@link Winograd} multiplied with: of the transformed kernel it is a product a place of the
 * transformed images and the transformed slopes, added up over a step; then it is transformed back.
 */
final class WinogradGradient {
    private static final int SIDES = WinogradVariant.THREE.sides();
    private static final int SIZE = WinogradVariant.THREE.size();

    private final int channels;
    private final int filters;
    private final int weights;
    private final WinogradTiles slopes;
    private final View rows;
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
        slopes = new WinogradTiles(output, 0, output, Transform.OUTPUT_GRADIENT, chunk);
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
            Gathered a = new Gathered(rows, count, channels, tiles.row, column * count * channels).transposed();
            Rows b = new Rows(slopes.row, column * count * filters, filters);
            Rows sum = new Rows(sums, place * weights, filters);
            kernels.product(a, b, filters, sum, sum);
            if (place == WinogradVariant.THREE.placeOfBias()) {
                kernels.addRows(slopes.row, b.from(), count, filters, gradients, bias);
            }
        }
    }

    /** Adds the step's gradient to that of the kernel {@code [3, 3, channels, filters]}. */
    void end(Kernels kernels, float[] gradients, int from) {
        int run = SIDES * weights;
        kernels.transform(Transform.KERNEL_GRADIENT, new Planes(sums, 0, run), new Planes(half, 0, run), 1, run);
        Planes x = new Planes(half, 0, weights, run);
        Planes y = new Planes(whole, 0, weights, SIZE * weights);
        kernels.transform(Transform.KERNEL_GRADIENT, x, y, SIZE, weights);
        kernels.addRows(whole, 0, 1, whole.length, gradients, from);
    }
}
