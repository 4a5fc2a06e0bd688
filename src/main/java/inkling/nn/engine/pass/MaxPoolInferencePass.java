package inkling.nn.engine.pass;

import inkling.nn.MaxPool;
import inkling.nn.Shape;

/** {@link MaxPool} of 2 x 2 in a finished network: nobody asks which number was the largest. */
final class MaxPoolInferencePass extends Pass {
    static final int SIZE = 2;

    private final Shape input;
    private final Shape output;
    private final float least;

    /**
     * @param least what it gives where all of a window are below: 0 rectifies besides
     */
    MaxPoolInferencePass(MaxPool plan, Shape input, float least) {
        this.input = input;
        output = plan.output(input);
        this.least = least;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        for (int image = 0; image < count; image++) {
            KERNELS.maxPool2x2(
                    output.height(),
                    output.width(),
                    output.channels(),
                    x.values,
                    x.at(first) + image * input.size(),
                    input.width() * input.channels(),
                    least,
                    y.values,
                    y.at(first) + image * output.size());
        }
    }
}
