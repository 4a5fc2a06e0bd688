package inkling.nn.engine.pass.product;

import inkling.nn.Dense;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.MatrixSlice;

/**
 * Computes {@link Dense}, where the images of a chunk are the rows of x and y: forward {@code y = x W + b}; backward
 * {@code dW += xᵀ dy}, {@code db += Σ dy} over the images, and {@code dx = dy Wᵀ}.
 */
public final class DensePass extends Pass {
    private final int inputs;
    private final int units;
    private final int w;
    private final int b;
    private final IndexMap xMap;
    private final IndexMap dyMap;
    private final boolean needsDw;
    private final boolean needsDx;
    private final float[] wTransposed;
    private final float[] zeros;

    public DensePass(Dense plan, LayerContext context) {
        inputs = context.input().size();
        units = plan.units();
        w = context.weights();
        b = w + inputs * units;
        xMap = Im2Col.matrix(inputs, context.chunk());
        dyMap = Im2Col.matrix(units, context.chunk());
        needsDw = context.training();
        needsDx = context.needsInputGradient();
        wTransposed = new float[needsDx ? inputs * units : 0];
        zeros = new float[inputs];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        for (int i = 0; i < wTransposed.length; i++) {
            wTransposed[i % units * inputs + i / units] = weights[w + i];
        }
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        GatherMatrix xMatrix = new GatherMatrix(xMap, count, inputs, x.values(), x.offset(first));
        MatrixSlice wMatrix = new MatrixSlice(weights, w, units);
        MatrixSlice bias = new MatrixSlice(weights, b, 0);
        KERNELS.gemm(xMatrix, wMatrix, units, bias, y.matrix(first, units));
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        if (needsDw) {
            GatherMatrix xTransposed = new GatherMatrix(xMap, count, inputs, x.values(), x.offset(first)).transposed();
            MatrixSlice dw = new MatrixSlice(gradients, w, units);
            KERNELS.gemm(xTransposed, dy.matrix(first, units), units, dw, dw);
            KERNELS.addColumnSums(dy.matrix(first, units), count, gradients, b);
        }
        if (needsDx) {
            GatherMatrix dyMatrix = new GatherMatrix(dyMap, count, units, dy.values(), dy.offset(first));
            MatrixSlice none = new MatrixSlice(zeros, 0, 0);
            KERNELS.gemm(dyMatrix, new MatrixSlice(wTransposed, 0, inputs), inputs, none, dx.matrix(first, inputs));
        }
    }
}
