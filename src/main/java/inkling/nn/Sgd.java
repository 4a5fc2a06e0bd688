package inkling.nn;

/**
 * Stochastic gradient descent with momentum: {@code m = momentum m + g} and {@code w -= lr m}.
 *
 * <p>Sources: B. Polyak, 1964; I. Sutskever et al., 2013.
 *
 * @param momentum 0 for none, below 1
 */
public record Sgd(double momentum) implements Optimizer {
    public Sgd {
        Range.requireFraction("a momentum", momentum);
    }

    @Override
    public int moments() {
        return 1;
    }

    @Override
    public void update(Slice s) {
        float lr = (float) s.learningRate();
        float keep = (float) momentum;
        float[] w = s.weights();
        float[] g = s.gradients();
        float[] m = s.moments()[0];
        int end = s.from() + s.count();
        for (int i = s.from(); i < end; i++) {
            m[i] = keep * m[i] + g[i];
            w[i] -= lr * m[i];
        }
    }
}
