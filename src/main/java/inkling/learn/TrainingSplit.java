package inkling.learn;

import com.google.gson.annotations.SerializedName;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import java.util.SplittableRandom;

/**
 * Which rows of the train split a network is trained on, and which are kept for validation. Test rows are never among them.
 *
 * @param validationRows number of rows at the end of the train split that are used for validation only
 * @param trainSize number of other rows, from the first on, to train on; 0 is all of them. Extra examples come on top and
 *     are never used for validation
 * @param labelNoise share 0..1 of the training labels that is replaced by a wrong one: needs two classes
 */
public record TrainingSplit(
        @SerializedName("heldOut") int validationRows,
        @SerializedName("trainSize") int trainSize,
        @SerializedName("labelNoise") double labelNoise) {
    /** Validation rows by default. */
    public static final int VALIDATION_ROWS = 5000;

    public TrainingSplit {
        if (validationRows < 0 || trainSize < 0 || !(labelNoise >= 0 && labelNoise <= 1)) {
            throw new IllegalArgumentException(
                    "expected at least 0 validation and training rows, and label noise from 0 to 1, got "
                            + validationRows + ", " + trainSize + " and " + labelNoise);
        }
    }

    /**
     * The same where a data set has enough rows: not more than a third for validation, or else a size to train on that leaves so
     * many. Of a smaller one a sixth for validation, as in the original MNIST's two parts, and the others to train on; one for each at
     * least, which fewer than two rows do not have.
     */
    public TrainingSplit fittedTo(DataSet data) {
        return fittedTo(data.trainRows());
    }

    /** The same for a train split of so many rows. */
    public TrainingSplit fittedTo(int rows) {
        boolean enough = trainSize == 0 ? validationRows <= rows / 3 : validationRows + trainSize <= rows;
        if (enough) {
            return this;
        }
        return new TrainingSplit(Math.min(validationRows, Math.max(1, rows / 6)), trainSize, labelNoise);
    }

    /** Number of rows to train on. */
    public int trainRows(DataSet data) {
        return trainSize == 0 ? data.trainRows() - validationRows : trainSize;
    }

    /** Whether some of the last rows of the train split are among those to train on. */
    public boolean trainsOnLast(int rows, DataSet data) {
        return trainRows(data) > data.trainRows() - rows;
    }

    /** The training examples; at least one that shows a digit. The seed determines which labels are replaced by which wrong ones. */
    public Examples train(DataSet data, ExtraExamples extra, long seed) {
        int available = data.trainRows() - validationRows;
        if (available < 1 || trainSize > available) {
            int training = Math.max(trainSize, 1);
            throw new IllegalArgumentException("expected at least " + (training + validationRows) + " train rows, "
                    + training + " to train on and " + validationRows + " for validation, found " + data.trainRows());
        }
        if (labelNoise > 0 && data.classes().count() < 2) {
            throw new IllegalArgumentException("expected at least 2 classes for label noise, found 1");
        }
        RowChanges changes = extra.changes().effective(this, data);
        Examples examples = Examples.of(data, 0, trainRows(data))
                .with(data, changes.added())
                .followedBy(extra.rareForms())
                .followedBy(extra.myDigits().training())
                .followedBy(extra.doodles());
        if (labelNoise > 0) {
            examples = examples.withLabels(noisy(examples, data.classes().count(), seed));
        }
        Examples kept = examples.without(
                changes.leftOut()); // last, so that noise and variations of the others stay as they are
        if (kept.size() == extra.generated().doodles()) {
            throw new IllegalArgumentException("expected at least 1 row to train on, found all left out");
        }
        return kept;
    }

    /** Number of rows to train on when some are left out or added. */
    public int trainRows(DataSet data, RowChanges changes) {
        RowChanges effective = changes.effective(this, data);
        return trainRows(data) - effective.leftOut().size() + effective.added().size();
    }

    /** The validation examples. */
    public Examples validation(DataSet data) {
        return Examples.of(data, data.trainRows() - validationRows, data.trainRows());
    }

    private byte[] noisy(Examples examples, int classes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] labels = new byte[examples.size()];
        for (int i = 0; i < labels.length; i++) {
            boolean wrong = random.nextDouble() < labelNoise;
            int other = 1 + random.nextInt(classes - 1);
            wrong &= examples.label(i) != OneHotLabels.NO_CLASS;
            labels[i] = (byte) (wrong ? (examples.label(i) + other) % classes : examples.label(i));
        }
        return labels;
    }
}
