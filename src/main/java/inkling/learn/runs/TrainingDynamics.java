package inkling.learn.runs;

import inkling.learn.train.RowOutcome;
import java.util.List;

/**
 * How the network did on each training row in each epoch of a run, as training's own forward pass yields it: at the step in which
 * the row's turn came, before that step, with augmentation and dropout. The label is the one it was trained on, so with label
 * noise it may be wrong. Times forgotten follow Toneva et al., "An empirical study of example forgetting during deep neural network
 * learning", 2019; mean and spread Swayamdipta et al., "Dataset Cartography", 2020, arXiv 2009.10795. Immutable.
 */
public final class TrainingDynamics {
    private final List<byte[]> epochs;

    /**
     * @param epochs of each epoch one byte per training row, a {@link RowOutcome}; at least one epoch, not copied
     */
    public TrainingDynamics(List<byte[]> epochs) {
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("expected at least one epoch, got none");
        }
        this.epochs = List.copyOf(epochs);
    }

    /** How many epochs were recorded. */
    public int epochs() {
        return epochs.size();
    }

    /** Whether a row was trained on: it is in the train split, and neither kept for validation nor beyond the training size. */
    public boolean has(int row) {
        return row < epochs.get(0).length && RowOutcome.isTrained(epochs.get(0)[row]);
    }

    /** In which epoch a row was first classified correctly, and how often it was correct in one epoch and wrong in the next. */
    public LearningHistory history(int row) {
        return LearningHistory.of(epochs.size(), epoch -> RowOutcome.isCorrect(epochs.get(epoch)[row]));
    }

    /** The mean over the epochs of the probability of a row's label, 0..1; "confidence" in Dataset Cartography. */
    public double mean(int row) {
        double sum = 0;
        for (int epoch = 0; epoch < epochs.size(); epoch++) {
            sum += probability(epoch, row);
        }
        return sum / epochs.size();
    }

    /** The standard deviation over the epochs of that probability, 0..0.5; "variability" in Dataset Cartography. */
    public double spread(int row) {
        double mean = mean(row);
        double sum = 0;
        for (int epoch = 0; epoch < epochs.size(); epoch++) {
            double difference = probability(epoch, row) - mean;
            sum += difference * difference;
        }
        return Math.sqrt(sum / epochs.size());
    }

    private double probability(int epoch, int row) {
        return RowOutcome.probability(epochs.get(epoch)[row]);
    }
}
