package inkling.nn.engine.pass.product;

import inkling.nn.Shape;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import inkling.nn.kernels.Planes;
import inkling.nn.kernels.WinogradTransform;
import java.util.Arrays;

/**
 * The gradient of the kernel of a 3 x 3 convolution by {@link Winograd}. With respect to the transformed kernel it is, for each of its
 * elements, the matrix product {@code xᵀ dy} of the transformed images and output gradients. That is summed over a step and then
 * transformed back.
 */
final class WinogradGradient {
    private static final Kernels KERNELS = Kernels.best();
    private static final int SIDES = WinogradVariant.F4_3.sides();
    private static final int SIZE = WinogradVariant.F4_3.size();

    private final int channels;
    private final int filters;
    private final int weights;
    private final WinogradTiles dyTiles;
    private final IndexMap xMap;
    private final float[] sums;
    private final float[] halfTransformed;
    private final float[] dw;

    /**
     * @param input the input shape of the convolution
     * @param output its output shape
     * @param chunk the most images at once
     */
    WinogradGradient(Shape input, Shape output, int chunk) {
        channels = input.channels();
        filters = output.channels();
        weights = channels * filters;
        dyTiles = new WinogradTiles(output, 0, output, WinogradTransform.F4_3_OUTPUT_GRADIENT, chunk);
        xMap = Im2Col.matrix(channels, chunk * dyTiles.count());
        sums = new float[SIDES * SIDES * weights];
        halfTransformed = new float[SIZE * SIDES * weights];
        dw = new float[SIZE * SIZE * weights];
    }

    /** Begins a step. */
    void begin() {
        Arrays.fill(sums, 0);
    }

    /**
     * Adds a chunk: to the sums of the kernel's gradient, which {@link #end} needs, and to the gradient of the bias.
     *
     * @param xTiles the images, transformed along the columns
     * @param from where dy of the first image begins
     * @param b where the gradient of the bias begins
     */
    void add(WinogradTiles xTiles, float[] dy, int from, int images, float[] gradients, int b) {
        dyTiles.transformColumns(dy, from, images);
        int count = images * dyTiles.count();
        for (int row = 0; row < SIDES; row++) {
            float[] xRow = xTiles.transformRow(row);
            float[] dyRow = dyTiles.transformRow(row);
            for (int column = 0; column < SIDES; column++) {
                int element = row * SIDES + column;
                int dyFrom = column * count * filters;
                GatherMatrix xTransposed =
                        new GatherMatrix(xMap, count, channels, xRow, column * count * channels).transposed();
                MatrixSlice sum = new MatrixSlice(sums, element * weights, filters);
                MatrixSlice dyMatrix = new MatrixSlice(dyRow, dyFrom, filters);
                KERNELS.gemm(xTransposed, dyMatrix, filters, sum, sum);
                if (element == WinogradVariant.F4_3.biasElement()) {
                    KERNELS.addColumnSums(dyMatrix, count, gradients, b);
                }
            }
        }
    }

    /** Adds the gradient of the step to that of the kernel {@code [3, 3, channels, filters]}, which begins at {@code gradients[w]}. */
    void end(float[] gradients, int w) {
        WinogradTransform transform = WinogradTransform.F4_3_KERNEL_GRADIENT;
        int run = SIDES * weights;
        KERNELS.transform(transform, new Planes(sums, 0, run), new Planes(halfTransformed, 0, run), 1, run);
        Planes x = new Planes(halfTransformed, 0, weights, run);
        KERNELS.transform(transform, x, new Planes(dw, 0, weights, SIZE * weights), SIZE, weights);
        KERNELS.addColumnSums(new MatrixSlice(dw, 0, dw.length), 1, gradients, w);
    }
}
