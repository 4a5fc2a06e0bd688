package inkling.nn;

/** How the learning rate changes during a training. */
public sealed interface Schedule permits Constant, OneCycle {
    /**
     * The learning rate of one step.
     *
     * @param step from 0 to below {@code steps}
     * @param steps how many steps the training has
     */
    double rate(long step, long steps);

    /** The highest learning rate that it comes to. */
    double peak();

    /** The same schedule with another peak. */
    Schedule withPeak(double rate);
}
