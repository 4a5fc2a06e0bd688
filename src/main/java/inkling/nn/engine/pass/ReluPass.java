package inkling.nn.engine.pass;

import inkling.nn.Relu;

/** Computes {@link Relu}: forward {@code y = max(x, 0)}; backward {@code dx = dy} where {@code y > 0}, else 0. */
final class ReluPass extends Pass {
    private final int size;

    ReluPass(LayerContext context) {
        size = context.input().size();
    }

    @Override
    public boolean readsOutput() {
        return true;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        KERNELS.relu(x.values(), x.offset(first), y.values(), y.offset(first), count * size);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        int n = count * size;
        KERNELS.reluGradient(
                y.values(), y.offset(first), dy.values(), dy.offset(first), dx.values(), dx.offset(first), n);
    }
}
