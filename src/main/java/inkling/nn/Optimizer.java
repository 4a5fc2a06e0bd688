package inkling.nn;

/** How a training step changes the weights, given their gradients: a record of settings. Whoever trains keeps the moments. */
public sealed interface Optimizer permits Sgd, RmsProp, Adam {
    /** How many moments it needs for each weight: running means of gradients, 0 at the start of the training. */
    int moments();

    /** Updates the weights and the moments of a slice, in a plain loop, which the JIT compiler vectorizes. */
    void update(Slice slice);

    /**
     * Consecutive weights of one parameter, with all that a step needs to update them.
     *
     * @param weights all weights of a network, of which the slice is {@code count} from index {@code from} on
     * @param gradients of the mean loss, in the order of the weights
     * @param moments {@code [moments(), weights]}
     * @param kernel whether the weights are a kernel's, not a bias or a scale
     * @param step the number of the step, from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // arguments as a record
    record Slice(
            float[] weights,
            float[] gradients,
            float[][] moments,
            int from,
            int count,
            boolean kernel,
            double learningRate,
            long step) {}
}
