package inkling.nn.engine.pass;

import inkling.nn.Sigmoid;
import inkling.nn.kernels.SmoothFunctions;

/** Computes {@link Sigmoid}: forward {@code y = 1 / (1 + exp(-x))}; backward {@code dx = dy y (1 - y)}. */
final class SigmoidPass extends ElementwisePass {
    SigmoidPass(LayerContext context) {
        super(context);
    }

    @Override
    void values(float[] x, int xFrom, float[] y, int yFrom, int n) {
        SmoothFunctions.sigmoid(x, xFrom, y, yFrom, n);
    }

    @Override
    void gradients(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int n) {
        SmoothFunctions.sigmoidGradient(y, yFrom, dy, dyFrom, dx, dxFrom, n);
    }
}
