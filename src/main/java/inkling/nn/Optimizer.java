package inkling.nn;

/** How a step changes the weights, given their gradients. A record of settings; whoever trains keeps the moments. */
public sealed interface Optimizer permits Sgd, RmsProp, Adam {
    /** How many numbers it remembers for each weight. */
    int moments();

    /** Changes the stretch's weights and moments: in a plain loop, of which Java makes vectors by itself. */
    void update(Stretch stretch);

    /**
     * Neighbouring weights of one parameter.
     *
     * @param weights all weights, of which {@code count} from {@code from} are meant
     * @param gradients of the mean loss, like the weights
     * @param moments what the optimiser remembers, like the weights
     * @param matrix whether they are of a kernel, not of a bias or a scale
     * @param rate the learning rate
     * @param step the number of the step, 1 and up
     */
    @SuppressWarnings("ArrayRecordComponent") // arguments in a record's clothes
    record Stretch(
            float[] weights,
            float[] gradients,
            float[][] moments,
            int from,
            int count,
            boolean matrix,
            double rate,
            long step) {}
}
