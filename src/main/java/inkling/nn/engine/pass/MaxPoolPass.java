package inkling.nn.engine.pass;

import inkling.nn.MaxPool;
import inkling.nn.Shape;
import inkling.nn.kernels.PoolWindows;

/** Computes {@link MaxPool} in training: remembers which number of each window was the largest, since dy goes to that one. */
final class MaxPoolPass extends Pass {
    private final Shape input;
    private final Shape output;
    private final PoolWindows windows;
    private final Activations argmax;

    MaxPoolPass(MaxPool plan, LayerContext context) {
        input = context.input();
        output = plan.output(input);
        windows = windows(plan.size(), input, output);
        argmax = new Activations(output.size(), context.images(), true);
    }

    /** The windows of one image. */
    static PoolWindows windows(int size, Shape input, Shape output) {
        int pitch = input.width() * input.channels();
        return new PoolWindows(size, output.height(), output.width(), output.channels(), pitch);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        for (int image = 0; image < count; image++) {
            int xFrom = x.offset(first) + image * input.size();
            int yFrom = y.offset(first) + image * output.size();
            KERNELS.maxPool(
                    windows, x.values(), xFrom, y.values(), yFrom, argmax.values(), argmax.offset(first + image));
        }
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        for (int image = 0; image < count; image++) {
            int dyFrom = dy.offset(first) + image * output.size();
            int dxFrom = dx.offset(first) + image * input.size();
            KERNELS.maxPoolGradient(
                    windows, dy.values(), dyFrom, argmax.values(), argmax.offset(first + image), dx.values(), dxFrom);
        }
    }
}
