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
        float b1 = (float) beta1;
        float b2 = (float) beta2;
        float rate = (float) (s.rate() / (1 - Math.pow(beta1, t)));
        float root = (float) (1 / Math.sqrt(1 - Math.pow(beta2, t)));
        float small = (float) epsilon;
        float keep = (float) (s.matrix() ? 1 - s.rate() * weightDecay : 1);
        float[] w = s.weights();
        float[] g = s.gradients();
        float[] m = s.moments()[0];
        float[] v = s.moments()[1];
        int end = s.from() + s.count();
        for (int i = s.from(); i < end; i++) {
            m[i] = b1 * m[i] + (1 - b1) * g[i];
            v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
            w[i] = keep * w[i] - rate * m[i] / ((float) Math.sqrt(v[i]) * root + small);
        }
    }
}
