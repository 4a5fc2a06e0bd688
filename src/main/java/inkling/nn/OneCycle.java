package inkling.nn;

/**
 * The one-cycle schedule: up from a low learning rate to the peak, then down to almost 0, along half cosines.
 *
 * <p>Source: L. Smith and N. Topin, 2018; first and last rate as in PyTorch and fastai.
 *
 * @param peak the largest learning rate
 * @param warmUp the fraction of the training in which the rate rises, 0 to below 1
 */
public record OneCycle(double peak, double warmUp) implements Schedule {
    /** The peak divided by the first rate. */
    public static final double RISE = 25;

    /** The first rate divided by the last. */
    public static final double FALL = 1e4;

    public OneCycle {
        Range.requireNonNegative("a peak of the learning rate", peak);
        Range.requireFraction("a warm-up fraction", warmUp);
    }

    /** With a warm-up of three tenths of the training. */
    public OneCycle(double peak) {
        this(peak, 0.3);
    }

    @Override
    public double rate(long step, long steps) {
        double top = warmUp * steps - 1;
        if (step <= top) {
            return cosine(peak / RISE, peak, step / Math.max(top, 1));
        }
        double begin = Math.max(top, 0);
        return cosine(peak, peak / RISE / FALL, (step - begin) / Math.max(steps - 1 - begin, 1));
    }

    @Override
    public OneCycle withPeak(double rate) {
        return new OneCycle(rate, warmUp);
    }

    private static double cosine(double from, double to, double part) {
        return to + (from - to) * (1 + Math.cos(Math.PI * part)) / 2;
    }
}
