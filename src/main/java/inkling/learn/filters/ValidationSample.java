package inkling.learn.filters;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Examples;
import inkling.learn.Probabilities;
import inkling.learn.TrainingSplit;

/**
 * Some validation rows of a data set, on which models are compared quickly: spread evenly over the last rows of the train split, which
 * are not trained on by default. Test rows are left for the final judgment. Immutable; any thread.
 */
public final class ValidationSample {
    /** The most rows: enough to show that two models differ by less than a percent. */
    public static final int MOST = 1_000;

    private final DataSet data;
    private final Examples examples;
    private final float[] images;

    private ValidationSample(DataSet data, Examples examples) {
        this.data = data;
        this.examples = examples;
        images = new float[examples.size() * Picture.SIZE];
        for (int i = 0; i < examples.size(); i++) {
            examples.image(i, images, i * Picture.SIZE);
        }
    }

    /** Rows of a data set; of one without validation rows, any rows. */
    public static ValidationSample of(DataSet data) {
        Examples all = data.trainRows() < 2
                ? Examples.of(data, 0, data.rows())
                : new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 0, 0)
                        .fittedTo(data)
                        .validation(data);
        return new ValidationSample(data, all.every(Math.max(1, (all.size() + MOST - 1) / MOST)));
    }

    public int size() {
        return examples.size();
    }

    /** The first of the rows. */
    public int firstRow() {
        return examples.row(0);
    }

    /** The last of the rows. */
    public int lastRow() {
        return examples.row(examples.size() - 1);
    }

    /** Whether a model may have been trained on some of the rows, as far as its recipe says. */
    public boolean mayBeTrainedOn(Classifier model) {
        return model.card().recipe().split().trainsOnLast(Math.max(0, data.trainRows() - firstRow()), data);
    }

    /** How many rows a model gets right. Takes a tenth of a second for one as large as the shipped one. */
    public int correct(Classifier model) {
        return new Probabilities(model.classify(images, size()), model.classes()).correct(examples::label);
    }
}
