package inkling.analysis;

import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Prediction;
import org.jspecify.annotations.Nullable;

/**
 * What a model predicts for the first rows of a data set; for all of them once {@link Classification} has ended. Of many rows
 * only the figures below are kept. Immutable.
 */
public abstract sealed class Predictions permits FullPredictions, BriefPredictions {
    private final Classifier model;
    private final int rows;

    /**
     * @param rows how many rows are classified
     */
    Predictions(Classifier model, int rows) {
        this.model = model;
        this.rows = rows;
    }

    /** The model that predicts. */
    public final Classifier model() {
        return model;
    }

    /** How many rows are classified, from row 0 on. */
    public final int rows() {
        return rows;
    }

    /** Whether a row is classified. */
    public final boolean has(int row) {
        return row < rows;
    }

    /** The probabilities of all classes; null if they are not kept. */
    public abstract @Nullable Prediction prediction(int row);

    /** Whether each figure is stored, so that nothing is gained by keeping it elsewhere. */
    public abstract boolean isQuick();

    /** The probability 0..1 of a class; NaN if it is neither that of the label nor the predicted one, and not kept. */
    public abstract float probability(int row, int label);

    /** The most probable class; of equally probable ones, the first. */
    public abstract int predicted(int row);

    /** The probability of the predicted class, 0..1. */
    public abstract float confidence(int row);

    /** By how much the predicted class is more probable than the next one, 0..1; 1 for a single class. */
    public abstract float margin(int row);

    /** The cross-entropy of the prediction for a row with a label, in nats. */
    public final double loss(int row, int label) {
        return Evaluation.crossEntropy(probability(row, label));
    }
}
