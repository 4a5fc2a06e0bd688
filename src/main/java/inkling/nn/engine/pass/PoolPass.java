package inkling.nn.engine.pass;

import inkling.nn.Shape;
import inkling.nn.kernels.Pooling;

/** Computes {@link inkling.nn.AveragePool}, and {@link inkling.nn.MaxPool} where windows are not side by side. */
final class PoolPass extends Pass {
    private final boolean largest;
    private final int inputSize;
    private final int outputSize;
    private final Pooling pooling;

    /**
     * @param largest whether the output is the largest number of each window, not the mean
     * @param output its shape
     */
    PoolPass(boolean largest, int size, int stride, Shape input, Shape output) {
        this.largest = largest;
        inputSize = input.size();
        outputSize = output.size();
        pooling = new Pooling(
                size, stride, output.height(), output.width(), output.channels(), input.height(), input.width());
    }

    @Override
    public boolean readsInput() {
        return largest;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        for (int image = 0; image < count; image++) {
            int xFrom = x.offset(first) + image * inputSize;
            int yFrom = y.offset(first) + image * outputSize;
            if (largest) {
                pooling.max(x.values(), xFrom, y.values(), yFrom);
            } else {
                pooling.mean(x.values(), xFrom, y.values(), yFrom);
            }
        }
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        for (int image = 0; image < count; image++) {
            int dyFrom = dy.offset(first) + image * outputSize;
            int dxFrom = dx.offset(first) + image * inputSize;
            if (largest) {
                int xFrom = x.offset(first) + image * inputSize;
                pooling.maxGradient(x.values(), xFrom, dy.values(), dyFrom, dx.values(), dxFrom);
            } else {
                pooling.meanGradient(dy.values(), dyFrom, dx.values(), dxFrom);
            }
        }
    }
}
