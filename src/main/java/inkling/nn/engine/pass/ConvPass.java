package inkling.nn.engine.pass;

import inkling.nn.Conv;
import inkling.nn.Shape;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.MatrixSlice;
import java.util.Arrays;

/**
 * {@link Conv} at work. The images are read as the matrix of their windows, {@code X [pixels, taps]}, without being copied. With
 * the kernel as {@code W [taps, filters]}: forward is {@code Y = X W + b}; backward, the kernel's gradient is {@code Xᵀ dY}, and
 * {@code dY Wᵀ} says what each window gives back to the pixels it covered.
 */
final class ConvPass extends Pass {
    private final LayerContext context;
    private final int size;
    private final int filters;
    private final int channels;
    private final int taps;
    private final Shape output;
    private final ZeroPadding border;
    private final WidenedKernel neighbours;
    private final IndexMap windows;
    private final float[] wide;
    private final float[] wideGradient;
    private final float[] zeros;

    private final IndexMap pixels;
    private final IndexMap places;
    private final float[] transposed;
    private final float[] returned;
    private final float[] bordered;

    ConvPass(Conv plan, LayerContext context) {
        this.context = context;
        size = plan.size();
        filters = plan.filters();
        channels = context.input().channels();
        taps = size * size * channels;
        output = plan.output(context.input());
        border = new ZeroPadding(context.input(), plan.border(), context.chunk());
        neighbours = new WidenedKernel(size, channels, filters, output.width());
        windows = Im2Col.over(border.outer(), size, neighbours.width(), neighbours.together(), context.chunk());
        wide = new float[(neighbours.depth() + 1) * neighbours.columns()];
        wideGradient = new float[neighbours.depth() * neighbours.columns()];
        zeros = new float[Math.max(taps, neighbours.columns())];

        boolean goesBack = !context.first();
        pixels = Im2Col.images(filters, output.pixels());
        places = Im2Col.over(border.outer(), size, size, 1, 1);
        transposed = new float[goesBack ? taps * filters : 0];
        returned = new float[goesBack ? output.pixels() * taps : 0];
        bordered = new float[goesBack ? border.outer().size() : 0];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        neighbours.spread(weights, context.weights(), wide);
        for (int i = 0; i < transposed.length; i++) {
            transposed[i % filters * taps + i / filters] = weights[context.weights() + i];
        }
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        int columns = neighbours.columns();
        MatrixSlice bias = new MatrixSlice(wide, neighbours.depth() * columns, 0);
        MatrixSlice sums = new MatrixSlice(y.values, y.at(first), columns);
        KERNELS.gemm(windowsOf(x, first, count), new MatrixSlice(wide, 0, columns), columns, bias, sums);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        addKernelGradient(gradients, x, dy, first, count);
        int bias = context.weights() + taps * filters;
        KERNELS.addColumnSums(dy.values, dy.at(first), count * output.pixels(), filters, gradients, bias);
        if (!context.first()) {
            for (int image = 0; image < count; image++) {
                giveBack(dy, dy.at(first) + image * output.size());
                border.strip(
                        bordered,
                        dx.values,
                        dx.at(first) + image * context.input().size());
            }
        }
    }

    /** The chunk's windows as a matrix, a row a group of neighbours. */
    private GatherMatrix windowsOf(Activations x, int first, int count) {
        int rows = count * output.pixels() / neighbours.together();
        return new GatherMatrix(windows, rows, neighbours.depth(), border.around(x, first, count), border.at(x, first));
    }

    private void addKernelGradient(float[] gradients, Activations x, Activations dy, int first, int count) {
        boolean alone = neighbours.together() == 1;
        int columns = neighbours.columns();
        MatrixSlice sums = alone
                ? new MatrixSlice(gradients, context.weights(), columns)
                : new MatrixSlice(wideGradient, 0, columns);
        Arrays.fill(wideGradient, 0);
        GatherMatrix a = windowsOf(x, first, count).transposed();
        KERNELS.gemm(a, new MatrixSlice(dy.values, dy.at(first), columns), columns, sums, sums);
        if (!alone) {
            neighbours.fold(wideGradient, gradients, context.weights());
        }
    }

    /** Adds up one image's {@code dY Wᵀ} where the windows lay. */
    private void giveBack(Activations dy, int from) {
        GatherMatrix slopes = new GatherMatrix(pixels, output.pixels(), filters, dy.values, from);
        MatrixSlice kernel = new MatrixSlice(transposed, 0, taps);
        KERNELS.gemm(slopes, kernel, taps, new MatrixSlice(zeros, 0, 0), new MatrixSlice(returned, 0, taps));
        Arrays.fill(bordered, 0);
        int pitch = border.outer().width() * channels;
        KERNELS.col2im(returned, places.rows(), size, size * channels, pitch, bordered);
    }
}
