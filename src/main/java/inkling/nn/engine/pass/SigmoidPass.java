package inkling.nn.engine.pass;

import inkling.nn.Sigmoid;
import inkling.nn.kernels.SmoothFunctions;

/** Computes {@link Sigmoid}: forward {@code y = 1 / (1 + exp(-x))}; backward {@code dx = dy y (1 - y)}. */
final class SigmoidPass extends Pass {
    private final int size;

    SigmoidPass(LayerContext context) {
        size = context.input().size();
    }

    @Override
    public boolean readsOutput() {
        return true;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        SmoothFunctions.sigmoid(x.values(), x.offset(first), y.values(), y.offset(first), count * size);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        int n = count * size;
        SmoothFunctions.sigmoidGradient(
                y.values(), y.offset(first), dy.values(), dy.offset(first), dx.values(), dx.offset(first), n);
    }
}
