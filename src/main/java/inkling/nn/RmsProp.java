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
        float rate = (float) s.rate();
        float keep = (float) decay;
        float small = (float) epsilon;
        float[] w = s.weights();
        float[] g = s.gradients();
        float[] v = s.moments()[0];
        int end = s.from() + s.count();
        for (int i = s.from(); i < end; i++) {
            v[i] = keep * v[i] + (1 - keep) * g[i] * g[i];
            w[i] -= rate * g[i] / ((float) Math.sqrt(v[i]) + small);
        }
    }
}
