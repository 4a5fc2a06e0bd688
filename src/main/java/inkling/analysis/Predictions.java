package inkling.analysis;

import inkling.learn.Classifier;
import inkling.learn.Evaluation;

/**
 * What a model predicts for the first rows of a data set, {@code [rows, classes]}; for all of them once {@link Classification}
 * has ended. Immutable.
 */
public final class Predictions {
    private final Classifier model;
    private final float[] probabilities;
    private final int classes;
    private final int rows;

    /**
     * @param probabilities {@code [at least rows, classes]}; not copied, and rows beyond the given number may still change
     * @param rows how many rows are classified
     */
    Predictions(Classifier model, float[] probabilities, int rows) {
        this.model = model;
        this.probabilities = probabilities;
        this.rows = rows;
        classes = model.classes();
    }

    /** The model that predicts. */
    public Classifier model() {
        return model;
    }

    /** How many rows are classified, from row 0 on. */
    public int rows() {
        return rows;
    }

    /** Whether a row is classified. */
    public boolean has(int row) {
        return row < rows;
    }

    /** The number of classes. */
    public int classes() {
        return classes;
    }

    /** The probability 0..1 of a class. */
    public float probability(int row, int label) {
        return probabilities[row * classes + label];
    }

    /** The most probable class; of equally probable ones, the first. */
    public int predicted(int row) {
        int best = 0;
        for (int label = 1; label < classes; label++) {
            best = probability(row, label) > probability(row, best) ? label : best;
        }
        return best;
    }

    /** The probability of the predicted class, 0..1. */
    public float confidence(int row) {
        return probability(row, predicted(row));
    }

    /** By how much the predicted class is more probable than the next one, 0..1; 1 for a single class. */
    public float margin(int row) {
        int predicted = predicted(row);
        float second = 0;
        for (int label = 0; label < classes; label++) {
            second = label == predicted ? second : Math.max(second, probability(row, label));
        }
        return probability(row, predicted) - second;
    }

    /** The cross-entropy of the prediction for a row with a label, in nats. */
    public double loss(int row, int label) {
        return Evaluation.crossEntropy(probability(row, label));
    }
}
