package inkling.nn.engine.pass;

import inkling.nn.Relu;

/** Computes {@link Relu}: forward {@code y = max(x, 0)}; backward {@code dx = dy} where {@code y > 0}, else 0. */
final class ReluPass extends ElementwisePass {
    ReluPass(LayerContext context) {
        super(context);
    }

    @Override
    void values(float[] x, int xFrom, float[] y, int yFrom, int n) {
        KERNELS.relu(x, xFrom, y, yFrom, n);
    }

    @Override
    void gradients(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int n) {
        KERNELS.reluGradient(y, yFrom, dy, dyFrom, dx, dxFrom, n);
    }
}
