package inkling.nn.engine.pass.product;

import inkling.nn.Conv;
import inkling.nn.Shape;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.MatrixSlice;
import java.util.Arrays;

/**
 * Computes {@link Conv} as a matrix product (im2col). With the windows of x as the rows of {@code X [pixels, taps]}, which are not
 * copied, and the kernel as {@code W [taps, filters]}: forward {@code y = X W + b}; backward {@code dW += Xᵀ dy}, {@code db += Σ dy}
 * over the pixels, and dx from {@code dX = dy Wᵀ}, each row of which is added where its window was (col2im).
 */
public final class ConvPass extends Pass {
    private final int size;
    private final int filters;
    private final int channels;
    private final int taps;
    private final Shape input;
    private final Shape output;
    private final int w;
    private final int b;
    private final ZeroPadding padding;
    private final WidenedKernel widened;
    private final IndexMap xMap;
    private final float[] wide;
    private final float[] wideGradient;
    private final float[] zeros;

    private final boolean needsDw;
    private final boolean needsDx;
    private final IndexMap dyMap;
    private final int[] positions;
    private final float[] wTransposed;
    private final float[] dxWindows;
    private final float[] dxPadded;

    public ConvPass(Conv plan, LayerContext context) {
        size = plan.size();
        filters = plan.filters();
        input = context.input();
        channels = input.channels();
        taps = size * size * channels;
        output = plan.output(input);
        w = context.weights();
        b = w + taps * filters;
        padding = new ZeroPadding(input, plan.border(), context.chunk());
        widened = new WidenedKernel(size, channels, filters, output.width());
        xMap = Im2Col.windows(padding.padded(), size, widened.width(), widened.group(), context.chunk());
        wide = new float[(widened.depth() + 1) * widened.columns()];
        wideGradient = new float[widened.depth() * widened.columns()];
        zeros = new float[Math.max(taps, widened.columns())];

        needsDw = context.training();
        needsDx = context.needsInputGradient();
        dyMap = Im2Col.matrix(filters, output.pixels());
        positions = Im2Col.windows(padding.padded(), size, size, 1, 1).rows();
        wTransposed = new float[needsDx ? taps * filters : 0];
        dxWindows = new float[needsDx ? output.pixels() * taps : 0];
        dxPadded = new float[needsDx ? padding.padded().size() : 0];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        widened.widen(weights, w, wide);
        for (int i = 0; i < wTransposed.length; i++) {
            wTransposed[i % filters * taps + i / filters] = weights[w + i];
        }
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        int columns = widened.columns();
        MatrixSlice bias = new MatrixSlice(wide, widened.depth() * columns, 0);
        MatrixSlice kernel = new MatrixSlice(wide, 0, columns);
        KERNELS.gemm(windows(x, first, count), kernel, columns, bias, y.matrix(first, columns));
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        if (needsDw) {
            addKernelGradient(gradients, x, dy, first, count);
            KERNELS.addColumnSums(dy.matrix(first, filters), count * output.pixels(), gradients, b);
        }
        if (needsDx) {
            for (int image = 0; image < count; image++) {
                computeDxPadded(dy, dy.offset(first) + image * output.size());
                padding.unpad(dxPadded, dx.values(), dx.offset(first) + image * input.size());
            }
        }
    }

    /** X: the windows of a chunk as a matrix, one row per group of pixels. */
    private GatherMatrix windows(Activations x, int first, int count) {
        int rows = count * output.pixels() / widened.group();
        return new GatherMatrix(xMap, rows, widened.depth(), padding.pad(x, first, count), padding.offset(x, first));
    }

    private void addKernelGradient(float[] gradients, Activations x, Activations dy, int first, int count) {
        boolean isWidened = widened.group() > 1;
        int columns = widened.columns();
        MatrixSlice dw = isWidened ? new MatrixSlice(wideGradient, 0, columns) : new MatrixSlice(gradients, w, columns);
        Arrays.fill(wideGradient, 0);
        KERNELS.gemm(windows(x, first, count).transposed(), dy.matrix(first, columns), columns, dw, dw);
        if (isWidened) {
            widened.addGradient(wideGradient, gradients, w);
        }
    }

    /** One image at a time, since dX has many times as many numbers as dx. */
    private void computeDxPadded(Activations dy, int from) {
        GatherMatrix dyMatrix = new GatherMatrix(dyMap, output.pixels(), filters, dy.values(), from);
        MatrixSlice none = new MatrixSlice(zeros, 0, 0);
        KERNELS.gemm(dyMatrix, new MatrixSlice(wTransposed, 0, taps), taps, none, new MatrixSlice(dxWindows, 0, taps));
        Arrays.fill(dxPadded, 0);
        int pitch = padding.padded().width() * channels;
        KERNELS.col2im(dxWindows, positions, size, size * channels, pitch, dxPadded);
    }
}
