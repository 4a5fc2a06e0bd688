package inkling.nn.engine.pass;

import inkling.nn.MaxPool;
import inkling.nn.Shape;
import inkling.nn.kernels.PoolWindows;

/** Computes {@link MaxPool}, and remembers which number of each window was the largest: to that one goes the gradient. */
final class MaxPoolPass extends Pass {
    private final Shape input;
    private final Shape output;
    private final PoolWindows windows;
    private final Activations argmax;

    MaxPoolPass(MaxPool plan, LayerContext context) {
        input = context.input();
        output = plan.output(input);
        windows = windows(plan, input);
        argmax = new Activations(output.size(), context.images(), true);
    }

    /** The windows of one image. */
    static PoolWindows windows(MaxPool plan, Shape input) {
        Shape output = plan.output(input);
        int pitch = input.width() * input.channels();
        return new PoolWindows(plan.size(), output.height(), output.width(), output.channels(), pitch);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        for (int image = 0; image < count; image++) {
            int xFrom = x.at(first) + image * input.size();
            int yFrom = y.at(first) + image * output.size();
            KERNELS.maxPool(windows, x.values, xFrom, y.values, yFrom, argmax.values, argmax.at(first + image));
        }
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        for (int image = 0; image < count; image++) {
            int dyFrom = dy.at(first) + image * output.size();
            int dxFrom = dx.at(first) + image * input.size();
            KERNELS.maxPoolGradient(
                    windows, dy.values, dyFrom, argmax.values, argmax.at(first + image), dx.values, dxFrom);
        }
    }
}
