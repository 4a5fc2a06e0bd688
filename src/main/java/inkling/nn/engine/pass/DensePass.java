package inkling.nn.engine.pass;

import inkling.nn.Dense;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.MatrixSlice;

/**
 * Computes {@link Dense}, with the chunk's images as the rows of x and y: forward {@code y = x W + b}; backward
 * {@code dW += xᵀ dy}, {@code db += Σ dy} over the images, and {@code dx = dy Wᵀ}.
 */
final class DensePass extends Pass {
    private final int inputs;
    private final int units;
    private final int w;
    private final int b;
    private final IndexMap xRows;
    private final IndexMap dyRows;
    private final boolean isFirst;
    private final float[] wTransposed;
    private final float[] zeros;

    DensePass(Dense plan, LayerContext context) {
        inputs = context.input().size();
        units = plan.units();
        w = context.weights();
        b = w + inputs * units;
        xRows = Im2Col.images(inputs, context.chunk());
        dyRows = Im2Col.images(units, context.chunk());
        isFirst = context.first();
        wTransposed = new float[isFirst ? 0 : inputs * units];
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
        GatherMatrix xMatrix = new GatherMatrix(xRows, count, inputs, x.values, x.at(first));
        MatrixSlice bias = new MatrixSlice(weights, b, 0);
        KERNELS.gemm(
                xMatrix,
                new MatrixSlice(weights, w, units),
                units,
                bias,
                new MatrixSlice(y.values, y.at(first), units));
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        GatherMatrix xTransposed = new GatherMatrix(xRows, count, inputs, x.values, x.at(first)).transposed();
        MatrixSlice dw = new MatrixSlice(gradients, w, units);
        KERNELS.gemm(xTransposed, new MatrixSlice(dy.values, dy.at(first), units), units, dw, dw);
        KERNELS.addColumnSums(dy.values, dy.at(first), count, units, gradients, b);
        if (!isFirst) {
            GatherMatrix dyMatrix = new GatherMatrix(dyRows, count, units, dy.values, dy.at(first));
            MatrixSlice dxMatrix = new MatrixSlice(dx.values, dx.at(first), inputs);
            KERNELS.gemm(
                    dyMatrix, new MatrixSlice(wTransposed, 0, inputs), inputs, new MatrixSlice(zeros, 0, 0), dxMatrix);
        }
    }
}
