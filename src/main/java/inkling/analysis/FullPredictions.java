package inkling.analysis;

import inkling.learn.Classifier;
import inkling.learn.Prediction;
import java.util.Arrays;

/** Predictions with the probabilities of all classes, {@code [rows, classes]}. Immutable. */
final class FullPredictions extends Predictions {
    private final float[] probabilities;
    private final int classes;

    /**
     * @param probabilities {@code [at least rows, classes]}; not copied, and rows beyond the given number may still change
     * @param rows how many rows are classified
     */
    FullPredictions(Classifier model, float[] probabilities, int rows) {
        super(model, rows);
        this.probabilities = probabilities;
        classes = model.classes();
    }

    @Override
    public Prediction prediction(int row) {
        return new Prediction(Arrays.copyOfRange(probabilities, row * classes, (row + 1) * classes));
    }

    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public float probability(int row, int label) {
        return probabilities[row * classes + label];
    }

    @Override
    public int predicted(int row) {
        int best = 0;
        for (int label = 1; label < classes; label++) {
            best = probability(row, label) > probability(row, best) ? label : best;
        }
        return best;
    }

    @Override
    public float confidence(int row) {
        return probability(row, predicted(row));
    }

    @Override
    public float margin(int row) {
        int predicted = predicted(row);
        float second = 0;
        for (int label = 0; label < classes; label++) {
            second = label == predicted ? second : Math.max(second, probability(row, label));
        }
        return probability(row, predicted) - second;
    }
}
