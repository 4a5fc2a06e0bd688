package inkling.nn;

/**
 * Adam with decoupled weight decay: means of the gradient and of its square, each corrected for having begun at 0
 * ({@code m̂ = m / (1 - beta1^t)}), and {@code w -= rate (m̂ / (√v̂ + epsilon) + weightDecay w)}. Kingma and Ba, 2015; the decay:
 * Loshchilov and Hutter, 2019. Only kernels decay, not biases or the scales of batch norm.
 *
 * @param beta1 how much of the mean gradient stays, a step
 * @param beta2 how much of the mean square stays, a step
 * @param epsilon keeps the divisor off 0
 * @param weightDecay the part of a weight that goes, at rate 1; 0 for none
 */
public record Adam(double beta1, double beta2, double epsilon, double weightDecay) implements Optimizer {
    public Adam {
        Range.requireShare("a beta1", beta1);
        Range.requireShare("a beta2", beta2);
        Range.requireAmount("an epsilon", epsilon);
        Range.requireAmount("a weight decay", weightDecay);
    }

    /** With the paper's settings and no decay. */
    public Adam() {
        this(0.9, 0.999, 1e-8, 0);
    }

    @Override
    public int moments() {
        return 2;
    }

    @Override
    public void update(Stretch s) {
        double t = (double) s.step();
        Pass.KERNELS.adam(
                s.weights(),
                s.gradients(),
                s.moments()[0],
                s.moments()[1],
                (float) beta1,
                (float) beta2,
                (float) (s.rate() / (1 - Math.pow(beta1, t))),
                (float) (1 / Math.sqrt(1 - Math.pow(beta2, t))),
                (float) epsilon,
                (float) (s.matrix() ? 1 - s.rate() * weightDecay : 1),
                s.from(),
                s.count());
    }
}
