package inkling.nn.engine.pass.product;

import inkling.nn.Conv;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.MatrixSlice;

/**
 * Computes {@link Conv}, the {@link MaxPool} of 2 x 2 and the {@link Relu} after it at once, for inference: only the largest numbers are
 * ever written. For kernels that {@link WidenedKernel} widens to two pixels.
 */
public final class PooledConvPass extends Pass {
    private static final int GROUP = 2;

    private final int w;
    private final ZeroPadding padding;
    private final WidenedKernel widened;
    private final IndexMap xMap;
    private final int rows;
    private final float[] wide;

    /** Whether the convolution can be computed this way, and no other way is faster. */
    public static boolean suits(Conv plan, LayerContext context) {
        WidenedKernel widened = widened(plan, context.input());
        return widened.group() == GROUP
                && KERNELS.fusesMaxPool(widened.columns())
                && WinogradConvPass.suiting(plan, context).isEmpty();
    }

    /**
     * @param plan one that suits
     */
    public PooledConvPass(Conv plan, LayerContext context) {
        w = context.weights();
        padding = new ZeroPadding(context.input(), plan.border(), context.chunk());
        widened = widened(plan, context.input());
        xMap = Im2Col.pooledWindows(padding.padded(), plan.size(), widened.width(), context.chunk());
        rows = xMap.rows().length / context.chunk();
        wide = new float[(widened.depth() + 1) * widened.columns()];
    }

    private static WidenedKernel widened(Conv plan, Shape input) {
        return new WidenedKernel(
                plan.size(),
                input.channels(),
                plan.filters(),
                plan.output(input).width());
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        widened.widen(weights, w, wide);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        int columns = widened.columns();
        float[] pixels = padding.pad(x, first, count);
        GatherMatrix windows = new GatherMatrix(xMap, count * rows, widened.depth(), pixels, padding.offset(x, first));
        MatrixSlice bias = new MatrixSlice(wide, widened.depth() * columns, 0);
        MatrixSlice kernel = new MatrixSlice(wide, 0, columns);
        KERNELS.gemmMaxPool(windows, kernel, columns, bias, 0, y.matrix(first, columns / GROUP));
    }
}
