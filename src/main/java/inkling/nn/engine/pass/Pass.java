package inkling.nn.engine.pass;

import inkling.nn.kernels.Kernels;

/**
 * Computes one layer for one thread, forward and backward, with the buffers that this takes. It gets the images in chunks:
 * {@code count} images from number {@code first} of the worker on. As in textbooks, x and y are the input and the output of the layer,
 * dx and dy the gradients of the loss with respect to them.
 */
public abstract class Pass {
    protected static final Kernels KERNELS = Kernels.best();

    /** Whether {@link #backward} reads x; if not, x need not be kept until then. */
    public boolean readsInput() {
        return false;
    }

    /** Whether {@link #backward} reads y; if not, y need not be kept until then. */
    public boolean readsOutput() {
        return false;
    }

    /**
     * Called at the beginning of each step.
     *
     * @param weights all weights of the network, as they stay during the step
     * @param step the number of the step, from 1
     * @param firstImage the number of the worker's first image in the batch
     */
    public void begin(float[] weights, long step, int firstImage) {}

    /** Called at the end of each step: adds gradients of the weights that the pass has collected in a buffer of its own. */
    public void end(float[] gradients) {}

    /** Computes y of a chunk from its x. */
    public abstract void forward(float[] weights, Activations x, Activations y, int first, int count);

    /**
     * Computes dx of a chunk from its dy; in training it adds to the gradients of the weights. Not supported by passes that only go
     * forward.
     */
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " only goes forward");
    }
}
