package inkling.learn.explain;

import inkling.nn.engine.LogitGradient;

/**
 * The number that is explained, from the scores of a network before the softmax: the log-odds of a class,
 * {@code log(p / (1 - p))}, or how far it is ahead of one other class, {@code log(p / p of the other)}. Both in nats. Of a network with
 * a single class it is its only score.
 *
 * @param label the class
 * @param rival the other class, or {@link #ALL_OTHERS}
 */
public record Score(int label, int rival) implements LogitGradient {
    /** In place of a rival: all other classes together. */
    public static final int ALL_OTHERS = -1;

    public Score {
        if (label == rival) {
            throw new IllegalArgumentException("expected two classes, found " + label + " twice");
        }
    }

    /** The log-odds of a class. */
    public static Score logOdds(int label) {
        return new Score(label, ALL_OTHERS);
    }

    /** The score of each of several images; {@code scores} are {@code [n, classes]}. */
    double[] of(float[] scores, int n) {
        int classes = scores.length / n;
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = scores[i * classes + label] - others(scores, i * classes, classes);
        }
        return values;
    }

    @Override
    public void of(float[] logits, int from, int classes, float[] gradient) {
        double others = others(logits, from, classes);
        for (int c = 0; c < classes; c++) {
            double share = rival == ALL_OTHERS ? Math.exp(logits[from + c] - others) : c == rival ? 1 : 0;
            gradient[from + c] = c == label ? 1 : classes == 1 ? 0 : (float) -share;
        }
    }

    /** The score of the rival, or {@code log Σ exp} over all other classes. */
    private double others(float[] scores, int from, int classes) {
        if (classes == 1) {
            return 0;
        }
        if (rival != ALL_OTHERS) {
            return scores[from + rival];
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            largest = c == label ? largest : Math.max(largest, scores[from + c]);
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += c == label ? 0 : Math.exp(scores[from + c] - largest);
        }
        return largest + Math.log(sum);
    }
}
