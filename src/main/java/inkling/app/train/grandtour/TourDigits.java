package inkling.app.train.grandtour;

import inkling.data.DataSet;
import inkling.data.RowSet;
import inkling.learn.Probabilities;
import java.util.stream.IntStream;

/**
 * The validation rows with the probabilities of a model. Index 0 is the first of them.
 *
 * @param firstRow the first validation row
 * @param epoch number of complete epochs of the model
 * @param within whether the model has learned on since, within the next epoch
 */
record TourDigits(DataSet data, int firstRow, Probabilities probabilities, int epoch, boolean within) {
    int size() {
        return probabilities.rows();
    }

    /** The row of the data set. */
    int row(int index) {
        return firstRow + index;
    }

    int label(int index) {
        return data.label(firstRow + index);
    }

    /** The most probable class. */
    int answer(int index) {
        return probabilities.best(index);
    }

    boolean isWrong(int index) {
        return label(index) != answer(index);
    }

    /** The indices of those that are misclassified. */
    RowSet wrong() {
        return RowSet.of(IntStream.range(0, size()).filter(this::isWrong).toArray());
    }

    /** The labels of all. */
    byte[] labels() {
        byte[] labels = new byte[size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) Math.max(0, label(i));
        }
        return labels;
    }

    /** Whether the dots are the same digits, so that they can move from one state to the other. */
    boolean isOfSameRowsAs(TourDigits other) {
        return data.labels().equals(other.data.labels())
                && firstRow == other.firstRow
                && size() == other.size()
                && probabilities.classes() == other.probabilities.classes();
    }
}
