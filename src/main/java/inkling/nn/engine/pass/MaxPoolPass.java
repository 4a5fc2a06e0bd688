package inkling.nn.engine.pass;

import inkling.nn.MaxPool;
import inkling.nn.Shape;

/** Computes {@link MaxPool}, and remembers which number of each window was the largest: to that one goes the gradient. */
final class MaxPoolPass extends Pass {
    private final int size;
    private final Shape input;
    private final Shape output;
    private final Activations argmax;

    MaxPoolPass(MaxPool plan, LayerContext context) {
        size = plan.size();
        input = context.input();
        output = plan.output(input);
        argmax = new Activations(output.size(), context.images(), true);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        for (int image = 0; image < count; image++) {
            KERNELS.maxPool(
                    size,
                    output.height(),
                    output.width(),
                    output.channels(),
                    x.values,
                    x.at(first) + image * input.size(),
                    input.width() * input.channels(),
                    y.values,
                    y.at(first) + image * output.size(),
                    argmax.values,
                    argmax.at(first + image));
        }
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        for (int image = 0; image < count; image++) {
            KERNELS.maxPoolGradient(
                    size,
                    output.height(),
                    output.width(),
                    output.channels(),
                    dy.values,
                    dy.at(first) + image * output.size(),
                    argmax.values,
                    argmax.at(first + image),
                    dx.values,
                    dx.at(first) + image * input.size(),
                    input.width() * input.channels());
        }
    }
}
