package inkling.nn.engine.pass;

import inkling.nn.MaxPool;
import inkling.nn.Shape;
import inkling.nn.kernels.PoolWindows;

/** Computes {@link MaxPool} of 2 x 2 for inference, where nothing asks which number was the largest. */
final class MaxPoolInferencePass extends Pass {
    static final int SIZE = 2;

    private final int inputSize;
    private final int outputSize;
    private final PoolWindows windows;
    private final float lowerBound;

    /**
     * @param lowerBound the output where all numbers of a window are below it; with 0 that is ReLU as well
     */
    MaxPoolInferencePass(MaxPool plan, Shape input, float lowerBound) {
        inputSize = input.size();
        outputSize = plan.output(input).size();
        windows = MaxPoolPass.windows(plan.size(), input, plan.output(input));
        this.lowerBound = lowerBound;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        for (int image = 0; image < count; image++) {
            int xFrom = x.offset(first) + image * inputSize;
            KERNELS.maxPool2x2(
                    windows, x.values(), xFrom, lowerBound, y.values(), y.offset(first) + image * outputSize);
        }
    }
}
