package inkling.app.train.plan;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import org.jspecify.annotations.Nullable;

/**
 * What a plan needs to know of the data set.
 *
 * @param rows of its train split
 * @param isMnist whether it is the 65,000 digits of MNIST, on which the figures of the presets were measured
 */
public record TrainingData(int rows, Classes classes, boolean isMnist) {
    public static final TrainingData MNIST = new TrainingData(DataSet.MNIST_TRAIN_ROWS, Classes.DIGITS, true);

    private static final int FEW = 100;

    /** MNIST is expected while there is no data set. */
    public static TrainingData of(@Nullable DataSet data) {
        return data == null ? MNIST : new TrainingData(data.trainRows(), data.classes(), data.isMnist());
    }

    /** How many rows are validated on if nothing else is chosen. */
    public int validationRows() {
        return new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 0, 0)
                .fittedTo(rows)
                .validationRows();
    }

    /** How many rows are trained on by a split of them. */
    public int trainedOn(TrainingSplit split) {
        return split.trainSize() == 0 ? rows - split.validationRows() : split.trainSize();
    }

    /** The fewest rows that can be chosen to train on. */
    int least() {
        return Math.max(1, Math.min(FEW, rows / 2));
    }

    /** The split that trains on so many rows. Who wants to learn from nearly all of them leaves fewer to validate on. */
    TrainingSplit split(int digits, double noise) {
        int others = rows - digits;
        int most = TrainingSplit.VALIDATION_ROWS <= others ? TrainingSplit.VALIDATION_ROWS : validationRows();
        int validation = Math.min(most, others);
        TrainingSplit all = new TrainingSplit(validation, 0, noise);
        return others == validation && all.fittedTo(rows).equals(all)
                ? all
                : new TrainingSplit(validation, digits, noise);
    }

    /** A recipe for these classes and so many rows. */
    Recipe fit(Recipe recipe) {
        TrainingSplit split = recipe.split().fittedTo(rows);
        if (split.trainSize() > rows - split.validationRows()) {
            split = new TrainingSplit(validationRows(), 0, split.labelNoise());
        }
        return recipe.forClasses(classes).withSplit(split);
    }
}
