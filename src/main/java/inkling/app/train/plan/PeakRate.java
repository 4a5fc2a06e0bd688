package inkling.app.train.plan;

import inkling.nn.Constant;
import inkling.nn.OneCycle;
import inkling.nn.Schedule;

/** The learning rate of a run as one figure: the highest that its schedule comes to. */
final class PeakRate {
    private PeakRate() {}

    /** A schedule that comes to this rate and, where it warms up, does so as {@code base}. */
    static Schedule schedule(double rate, boolean oneCycle, Schedule base) {
        if (!oneCycle) {
            return new Constant(rate);
        }
        return base instanceof OneCycle cycle ? new OneCycle(rate, cycle.warmUp()) : new OneCycle(rate);
    }
}
