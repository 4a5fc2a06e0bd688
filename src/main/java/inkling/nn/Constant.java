package inkling.nn;

/** The same learning rate for every step. */
public record Constant(double rate) implements Schedule {
    public Constant {
        Range.requireNonNegative("a learning rate", rate);
    }

    @Override
    public double rate(long step, long steps) {
        return rate;
    }

    @Override
    public double peak() {
        return rate;
    }

    @Override
    public Constant withPeak(double peak) {
        return new Constant(peak);
    }
}
