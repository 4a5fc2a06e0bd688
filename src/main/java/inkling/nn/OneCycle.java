package inkling.nn;

/**
 * One cycle: up from a low rate to the peak, then down to almost nothing, along half cosines. Smith and Topin, 2018, with the
 * ends that PyTorch and fastai gave it.
 *
 * @param peak the largest rate
 * @param warmUp the part of the training that goes up, 0 to 1
 */
public record OneCycle(double peak, double warmUp) implements Schedule {
    /** The peak over the first rate. */
    public static final double RISE = 25;

    /** The first rate over the last. */
    public static final double FALL = 1e4;

    public OneCycle {
        Range.requireAmount("a peak of the learning rate", peak);
        Range.requireShare("a share of the training that warms up", warmUp);
    }

    /** Up for three tenths of the training. */
    public OneCycle(double peak) {
        this(peak, 0.3);
    }

    @Override
    public double rate(long step, long steps) {
        double top = warmUp * steps - 1;
        if (step <= top) {
            return between(peak / RISE, peak, step / Math.max(top, 1));
        }
        double begin = Math.max(top, 0);
        return between(peak, peak / RISE / FALL, (step - begin) / Math.max(steps - 1 - begin, 1));
    }

    @Override
    public OneCycle withHighest(double rate) {
        return new OneCycle(rate, warmUp);
    }

    private static double between(double from, double to, double part) {
        return to + (from - to) * (1 + Math.cos(Math.PI * part)) / 2;
    }
}
