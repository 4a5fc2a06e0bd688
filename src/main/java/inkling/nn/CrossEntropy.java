package inkling.nn;

/**
 * Softmax with categorical cross-entropy: turns the logits that the last layer gives into probabilities, the loss, and the gradient
 * that backpropagation starts from.
 */
public final class CrossEntropy {
    /** Instead of a label: the image belongs to no class, and the network should find all classes equally likely. */
    public static final int NO_CLASS = -1;

    private CrossEntropy() {}

    /** Replaces the logits by probabilities, {@code exp(x) / Σ exp(x)}. */
    public static void softmax(float[] logits, int from, int classes) {
        double max = max(logits, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            double e = Math.exp(logits[from + c] - max);
            logits[from + c] = (float) e;
            sum += e;
        }
        for (int c = 0; c < classes; c++) {
            logits[from + c] /= (float) sum;
        }
    }

    /**
     * Whether the label's logit is the largest, the first of equal ones. An image of no class counts as correct if every class has a
     * probability below 1/2.
     */
    public static boolean isCorrect(float[] logits, int from, int classes, int label) {
        if (label == NO_CLASS) {
            return max(logits, from, classes) - logSumExp(logits, from, classes) < Math.log(0.5);
        }
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (logits[from + c] > logits[from + best]) {
                best = c;
            }
        }
        return best == label;
    }

    /**
     * The loss of one image, {@code -log p[label]}, and its gradient with respect to the logits, {@code p - oneHot(label)}, times
     * {@code weight}. For an image of no class the loss is the divergence of the probabilities from uniform ones (outlier exposure:
     * D. Hendrycks, M. Mazeika and T. Dietterich, "Deep anomaly detection with outlier exposure", 2019).
     *
     * @param label from 0 to below {@code classes}, or {@link #NO_CLASS}
     * @param weight 1 / the number of images in the batch
     * @param gradient is written from index {@code to} on
     */
    public static double loss(
            float[] logits, int from, int classes, int label, float weight, float[] gradient, int to) {
        System.arraycopy(logits, from, gradient, to, classes);
        softmax(gradient, to, classes);
        if (label == NO_CLASS) {
            return noClassLoss(logits, from, classes, weight, gradient, to);
        }
        double loss = -Math.log(gradient[to + label]);
        if (gradient[to + label] < 1e-6f) { // too small for a float: from the logits themselves
            loss = logSumExp(logits, from, classes) - logits[from + label];
        }
        gradient[to + label] -= 1;
        for (int c = 0; c < classes; c++) {
            gradient[to + c] *= weight;
        }
        return loss;
    }

    private static double noClassLoss(float[] logits, int from, int classes, float weight, float[] gradient, int to) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += logits[from + c];
            gradient[to + c] = (gradient[to + c] - 1f / classes) * weight;
        }
        return logSumExp(logits, from, classes) - sum / classes - Math.log(classes);
    }

    private static double max(float[] logits, int from, int classes) {
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            max = Math.max(max, logits[from + c]);
        }
        return max;
    }

    private static double logSumExp(float[] logits, int from, int classes) {
        double max = max(logits, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += Math.exp(logits[from + c] - max);
        }
        return max + Math.log(sum);
    }
}
