package inkling.nn;

/** The same learning rate all the time. */
public record Constant(double rate) implements Schedule {
    public Constant {
        Range.requireAmount("a learning rate", rate);
    }

    @Override
    public double rate(long step, long steps) {
        return rate;
    }

    @Override
    public Constant withHighest(double other) {
        return new Constant(other);
    }
}
