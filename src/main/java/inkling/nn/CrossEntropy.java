package inkling.nn;

/** Softmax with categorical cross-entropy: from the last layer's numbers to probabilities, loss and the first gradient. */
public final class CrossEntropy {
    /** Instead of a label: the image is of no class, and the network is to find all classes equally likely. */
    public static final int NO_CLASS = -1;

    private CrossEntropy() {}

    /** Turns numbers into probabilities, {@code exp(x) / Σ exp(x)}, in place. */
    public static void softmax(float[] values, int from, int classes) {
        double largest = largest(values, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            double e = Math.exp(values[from + c] - largest);
            values[from + c] = (float) e;
            sum += e;
        }
        for (int c = 0; c < classes; c++) {
            values[from + c] /= (float) sum;
        }
    }

    /** Whether the label's number is the largest, the first of equals. An image of no class is right where nothing is likely. */
    public static boolean correct(float[] values, int from, int classes, int label) {
        if (label == NO_CLASS) {
            return largest(values, from, classes) - logSum(values, from, classes) < Math.log(0.5);
        }
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (values[from + c] > values[from + best]) {
                best = c;
            }
        }
        return best == label;
    }

    /**
     * The loss of one image, {@code -log p[label]}, and its gradient by the numbers, {@code p - oneHot(label)}, times weight.
     * An image of no class is to leave all classes alike: its loss is the divergence of the probabilities from even ones
     * (outlier exposure; Hendrycks, Mazeika, Dietterich, "Deep anomaly detection with outlier exposure", 2019).
     *
     * @param weight one over the images of the batch
     */
    public static double loss(
            float[] values, int from, int classes, int label, float weight, float[] gradient, int to) {
        System.arraycopy(values, from, gradient, to, classes);
        softmax(gradient, to, classes);
        if (label == NO_CLASS) {
            return unlike(values, from, classes, weight, gradient, to);
        }
        float score = values[from + label];
        double loss = -Math.log(gradient[to + label]);
        if (gradient[to + label] < 1e-6f) { // too small for a float: from the numbers themselves
            loss = logSum(values, from, classes) - score;
        }
        gradient[to + label] -= 1;
        for (int c = 0; c < classes; c++) {
            gradient[to + c] *= weight;
        }
        return loss;
    }

    private static double unlike(float[] values, int from, int classes, float weight, float[] gradient, int to) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += values[from + c];
            gradient[to + c] = (gradient[to + c] - 1f / classes) * weight;
        }
        return logSum(values, from, classes) - sum / classes - Math.log(classes);
    }

    private static double largest(float[] values, int from, int classes) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            largest = Math.max(largest, values[from + c]);
        }
        return largest;
    }

    private static double logSum(float[] values, int from, int classes) {
        double largest = largest(values, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += Math.exp(values[from + c] - largest);
        }
        return largest + Math.log(sum);
    }
}
