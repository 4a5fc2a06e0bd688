package inkling.nn.engine.pass;

import inkling.nn.AveragePool;
import inkling.nn.Shape;
import inkling.nn.kernels.AveragePooling;
import inkling.nn.kernels.PoolWindows;

/** Computes {@link AveragePool}: backward each pixel of a window gets an equal share of its dy. */
final class AveragePoolPass extends Pass {
    private final int inputSize;
    private final int outputSize;
    private final PoolWindows windows;

    AveragePoolPass(AveragePool plan, LayerContext context) {
        Shape output = plan.output(context.input());
        inputSize = context.input().size();
        outputSize = output.size();
        windows = MaxPoolPass.windows(plan.size(), context.input(), output);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        for (int image = 0; image < count; image++) {
            int xFrom = x.offset(first) + image * inputSize;
            AveragePooling.forward(windows, x.values(), xFrom, y.values(), y.offset(first) + image * outputSize);
        }
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        for (int image = 0; image < count; image++) {
            int dyFrom = dy.offset(first) + image * outputSize;
            AveragePooling.gradient(windows, dy.values(), dyFrom, dx.values(), dx.offset(first) + image * inputSize);
        }
    }
}
