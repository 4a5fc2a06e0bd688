package inkling.nn;

/**
 * Stochastic gradient descent with momentum: {@code m = momentum m + g; w -= rate m}. Polyak, 1964; Sutskever et al., 2013.
 *
 * @param momentum 0 for none, below 1
 */
public record Sgd(double momentum) implements Optimizer {
    public Sgd {
        Range.requireShare("a momentum", momentum);
    }

    @Override
    public int moments() {
        return 1;
    }

    @Override
    public void update(Stretch s) {
        Pass.KERNELS.momentum(
                s.weights(), s.gradients(), s.moments()[0], (float) s.rate(), (float) momentum, s.from(), s.count());
    }
}
