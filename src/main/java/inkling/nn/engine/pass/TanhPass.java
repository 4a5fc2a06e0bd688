package inkling.nn.engine.pass;

import inkling.nn.Tanh;
import inkling.nn.kernels.SmoothFunctions;

/** Computes {@link Tanh}: forward {@code y = tanh(x)}; backward {@code dx = dy (1 - y²)}. */
final class TanhPass extends ElementwisePass {
    TanhPass(LayerContext context) {
        super(context);
    }

    @Override
    void values(float[] x, int xFrom, float[] y, int yFrom, int n) {
        SmoothFunctions.tanh(x, xFrom, y, yFrom, n);
    }

    @Override
    void gradients(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int n) {
        SmoothFunctions.tanhGradient(y, yFrom, dy, dyFrom, dx, dxFrom, n);
    }
}
