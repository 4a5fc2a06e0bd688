package inkling.nn;

/** The same learning rate all the time. */
public record Constant(double rate) implements Schedule {
    @Override
    public double rate(long step, long steps) {
        return rate;
    }
}
