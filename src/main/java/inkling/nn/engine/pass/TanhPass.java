package inkling.nn.engine.pass;

import inkling.nn.Tanh;
import inkling.nn.kernels.SmoothFunctions;

/** Computes {@link Tanh}: forward {@code y = tanh(x)}; backward {@code dx = dy (1 - y²)}. */
final class TanhPass extends Pass {
    private final int size;

    TanhPass(LayerContext context) {
        size = context.input().size();
    }

    @Override
    public boolean readsOutput() {
        return true;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        SmoothFunctions.tanh(x.values(), x.offset(first), y.values(), y.offset(first), count * size);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        int n = count * size;
        SmoothFunctions.tanhGradient(
                y.values(), y.offset(first), dy.values(), dy.offset(first), dx.values(), dx.offset(first), n);
    }
}
