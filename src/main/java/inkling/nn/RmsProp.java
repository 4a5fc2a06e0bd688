package inkling.nn;

/**
 * RMSProp: gradients divided by the root of their running mean square, {@code v = decay v + (1 - decay) g²} and
 * {@code w -= lr g / (√v + epsilon)}.
 *
 * <p>Source: T. Tieleman and G. Hinton, 2012.
 *
 * @param decay what a step keeps of the mean squared gradient, 0 to below 1
 * @param epsilon keeps the divisor above 0
 */
public record RmsProp(double decay, double epsilon) implements Optimizer {
    public RmsProp {
        Range.requireFraction("a decay", decay);
        Range.requireNonNegative("an epsilon", epsilon);
    }

    /** With the decay of the original lecture. */
    public RmsProp() {
        this(0.9, 1e-7);
    }

    @Override
    public int moments() {
        return 1;
    }

    @Override
    public void update(Slice s) {
        float lr = (float) s.learningRate();
        float keep = (float) decay;
        float eps = (float) epsilon;
        float[] w = s.weights();
        float[] g = s.gradients();
        float[] v = s.moments()[0];
        int end = s.from() + s.count();
        for (int i = s.from(); i < end; i++) {
            v[i] = keep * v[i] + (1 - keep) * g[i] * g[i];
            w[i] -= lr * g[i] / ((float) Math.sqrt(v[i]) + eps);
        }
    }
}
