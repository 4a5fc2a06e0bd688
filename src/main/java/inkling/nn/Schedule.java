package inkling.nn;

/** The learning rate over a training. */
public sealed interface Schedule permits Constant, OneCycle {
    /**
     * The learning rate of one step.
     *
     * @param step 0 to below steps
     * @param steps how many there will be
     */
    double rate(long step, long steps);

    /** The same course with another highest rate. */
    Schedule withHighest(double rate);
}
