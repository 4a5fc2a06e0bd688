package inkling.nn.engine.pass;

import inkling.nn.kernels.Kernels;

/**
 * One layer at work for one worker: what it needs beside its weights, and the two ways through it. A chunk is {@code count}
 * images from image {@code first} of the worker's; x and y are the layer's input and output, dx and dy the gradients of the
 * loss by them.
 */
public abstract class Pass {
    static final Kernels KERNELS = Kernels.best();

    /** Whether backward reads x, or y: what is not read need not be kept. */
    public boolean readsInput() {
        return false;
    }

    public boolean readsOutput() {
        return false;
    }

    /** Called before each step with its number, once the weights of that step are known. */
    public void begin(float[] weights, long step, int firstImage) {}

    /** Called after all chunks of a step have gone back: adds to the gradients what was gathered beside them. */
    public void end(float[] gradients) {}

    /** Fills the chunk's y from its x. */
    public abstract void forward(float[] weights, Activations x, Activations y, int first, int count);

    /** Fills the chunk's dx from its dy, and adds what the chunk says to the gradients of the weights. */
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " is for networks that no longer learn");
    }
}
