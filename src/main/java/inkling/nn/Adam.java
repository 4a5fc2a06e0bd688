package inkling.nn;

/**
 * Adam with decoupled weight decay (AdamW): running means of the gradient and of its square, corrected for having started at 0,
 * {@code m̂ = m / (1 - beta1^t)} and {@code v̂ = v / (1 - beta2^t)}, then {@code w -= lr (m̂ / (√v̂ + epsilon) + weightDecay w)}. Only
 * kernels decay, not biases or the scales of batch normalization.
 *
 * <p>Sources: D. Kingma and J. Ba, 2015; for the weight decay, I. Loshchilov and F. Hutter, 2019.
 *
 * @param beta1 what a step keeps of the mean gradient, 0 to below 1
 * @param beta2 what a step keeps of the mean squared gradient, 0 to below 1
 * @param epsilon keeps the divisor above 0
 * @param weightDecay the fraction of a weight that a step takes away at learning rate 1; 0 for no decay
 */
public record Adam(double beta1, double beta2, double epsilon, double weightDecay) implements Optimizer {
    public Adam {
        Range.requireFraction("a beta1", beta1);
        Range.requireFraction("a beta2", beta2);
        Range.requireNonNegative("an epsilon", epsilon);
        Range.requireNonNegative("a weight decay", weightDecay);
    }

    /** With the settings of the paper and no weight decay. */
    public Adam() {
        this(0.9, 0.999, 1e-8, 0);
    }

    @Override
    public int moments() {
        return 2;
    }

    @Override
    public void update(Slice s) {
        double t = (double) s.step();
        float b1 = (float) beta1;
        float b2 = (float) beta2;
        float lr =
                (float) (s.learningRate() / (1 - Math.pow(beta1, t))); // corrects m here: one division for all weights
        float vCorrection = (float) (1 / Math.sqrt(1 - Math.pow(beta2, t)));
        float eps = (float) epsilon;
        float keep = (float) (s.kernel() ? 1 - s.learningRate() * weightDecay : 1);
        float[] w = s.weights();
        float[] g = s.gradients();
        float[] m = s.moments()[0];
        float[] v = s.moments()[1];
        int end = s.from() + s.count();
        for (int i = s.from(); i < end; i++) {
            m[i] = b1 * m[i] + (1 - b1) * g[i];
            v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
            w[i] = keep * w[i] - lr * m[i] / ((float) Math.sqrt(v[i]) * vCorrection + eps);
        }
    }
}
