package inkling.nn.engine.pass;

import inkling.nn.Conv;
import inkling.nn.MaxPool;
import inkling.nn.Shape;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.MatrixSlice;

/**
 * {@link Conv} and a {@link MaxPool} of 2 x 2 after it at once, in a finished network: what is not the largest is never written.
 * For kernels that {@link WidenedKernel} widens to two pixels.
 */
final class PooledConvPass extends Pass {
    private static final int TOGETHER = 2;

    private final LayerContext context;
    private final ZeroPadding border;
    private final WidenedKernel neighbours;
    private final IndexMap windows;
    private final int rows;
    private final float[] wide;
    private final float least;

    /** Whether it can be done so, and is the fastest way. */
    static boolean suits(Conv plan, LayerContext context) {
        WidenedKernel neighbours = neighbours(plan, context.input());
        return neighbours.together() == TOGETHER
                && KERNELS.fusesMaxPool(neighbours.columns())
                && WinogradConvPass.suiting(plan, context).isEmpty();
    }

    /**
     * @param plan one that suits
     * @param least what it gives where all of a window are below: 0 rectifies besides
     */
    PooledConvPass(Conv plan, LayerContext context, float least) {
        this.context = context;
        this.least = least;
        border = new ZeroPadding(context.input(), plan.border(), context.chunk());
        neighbours = neighbours(plan, context.input());
        windows = Im2Col.inPairs(border.outer(), plan.size(), neighbours.width(), context.chunk());
        rows = windows.rows().length / context.chunk();
        wide = new float[(neighbours.depth() + 1) * neighbours.columns()];
    }

    private static WidenedKernel neighbours(Conv plan, Shape input) {
        return new WidenedKernel(
                plan.size(),
                input.channels(),
                plan.filters(),
                plan.output(input).width());
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        neighbours.spread(weights, context.weights(), wide);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        int columns = neighbours.columns();
        float[] pixels = border.around(x, first, count);
        GatherMatrix a = new GatherMatrix(windows, count * rows, neighbours.depth(), pixels, border.at(x, first));
        MatrixSlice bias = new MatrixSlice(wide, neighbours.depth() * columns, 0);
        MatrixSlice largest = new MatrixSlice(y.values, y.at(first), columns / TOGETHER);
        KERNELS.gemmMaxPool(a, new MatrixSlice(wide, 0, columns), columns, bias, least, largest);
    }
}
