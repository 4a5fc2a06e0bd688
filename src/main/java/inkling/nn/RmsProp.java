package inkling.nn;

/**
 * Gradients divided by the root of their running mean square: {@code v = decay v + (1 - decay) g²; w -= rate g / (√v + epsilon)}.
 * Tieleman and Hinton, 2012.
 *
 * @param decay how much of the mean square stays, a step
 * @param epsilon keeps the divisor off 0
 */
public record RmsProp(double decay, double epsilon) implements Optimizer {
    public RmsProp {
        Range.requireShare("a decay", decay);
        Range.requireAmount("an epsilon", epsilon);
    }

    /** With the settings of the lecture. */
    public RmsProp() {
        this(0.9, 1e-7);
    }

    @Override
    public int moments() {
        return 1;
    }

    @Override
    public void update(Stretch s) {
        Pass.KERNELS.rmsProp(
                s.weights(),
                s.gradients(),
                s.moments()[0],
                (float) s.rate(),
                (float) decay,
                (float) epsilon,
                s.from(),
                s.count());
    }
}
