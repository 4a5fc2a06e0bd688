package inkling.analysis;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A model's way through all rows of a data set, some rows at a time; each step returns the predictions so far. Whoever no
 * longer needs the rest stops asking for it. For one thread at a time.
 */
public final class Classification implements Iterator<Predictions> {
    /** Classifying more probabilities than this would need more than 80 MB. */
    private static final long MOST_PROBABILITIES = 20_000_000;

    private static final int STEP = 2_000;

    private final Classifier model;
    private final DataSet data;
    private final float[] probabilities;
    private int rows;

    /** IllegalArgumentException if the model has other classes than the data set, or if {@link #fits} is false. */
    public Classification(Classifier model, DataSet data) {
        if (model.classes() != data.classes().count()) {
            throw new IllegalArgumentException(
                    "expected a model of " + data.classes().count() + " classes, got one of " + model.classes());
        }
        if (!fits(data)) {
            throw new IllegalArgumentException(
                    "expected a data set whose probabilities fit in 80 MB, got " + data.rows() + " rows");
        }
        this.model = model;
        this.data = data;
        probabilities = new float[data.rows() * model.classes()];
    }

    /** Whether the probabilities of all rows are few enough to be kept in memory. */
    public static boolean fits(DataSet data) {
        return (long) data.rows() * data.classes().count() <= MOST_PROBABILITIES;
    }

    @Override
    public boolean hasNext() {
        return rows < data.rows();
    }

    /** Classifies the next rows. */
    @Override
    public Predictions next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int count = Math.min(STEP, data.rows() - rows);
        float[] images = new float[count * Picture.SIZE];
        for (int i = 0; i < count; i++) {
            data.images().picture(rows + i).toFloats(images, i * Picture.SIZE);
        }
        float[] step = model.classify(images, count);
        System.arraycopy(step, 0, probabilities, rows * model.classes(), step.length);
        rows += count;
        return new Predictions(model, probabilities, rows);
    }

    /** Classifies all rows. */
    public static Predictions all(Classifier model, DataSet data) {
        Classification classification = new Classification(model, data);
        Predictions predictions = new Predictions(model, new float[0], 0);
        while (classification.hasNext()) {
            predictions = classification.next();
        }
        return predictions;
    }
}
