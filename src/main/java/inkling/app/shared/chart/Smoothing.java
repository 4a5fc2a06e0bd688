package inkling.app.shared.chart;

/** A running mean that forgets: each value weighs a little less than the one after it, and the first is not over-weighed. */
public final class Smoothing {
    private final double memory;
    private double sum;
    private double weight;

    /**
     * @param memory 0..1: how much of its weight a value keeps when the next one comes
     */
    public Smoothing(double memory) {
        this.memory = memory;
    }

    /** The mean with one more value in it. */
    public double next(double value) {
        sum = memory * sum + (1 - memory) * value;
        weight = memory * weight + (1 - memory);
        return sum / weight;
    }
}
