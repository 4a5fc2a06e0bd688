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
    /** More probabilities than this would need more than 80 MB: of more only what the measures need is kept. */
    private static final long MOST_PROBABILITIES = 20_000_000;

    /** The predictions of two models, of which only that is kept, may take a quarter of the memory that Java may use. */
    private static final long MOST_BRIEF = Runtime.getRuntime().maxMemory() / 4 / 2 / BriefPredictions.BYTES_PER_ROW;

    private static final int STEP = 2_000;

    private final Classifier model;
    private final DataSet data;
    private final Kept kept;
    private int rows;

    /** Where the predictions go. */
    private interface Kept {
        /** Adds the probabilities of the rows from {@code first} on, {@code [count, classes]}, and gives all up to them. */
        Predictions with(int first, float[] probabilities, int count);
    }

    /** IllegalArgumentException if the model has other classes than the data set, or if {@link #fits} is false. */
    public Classification(Classifier model, DataSet data) {
        this(model, data, MOST_PROBABILITIES);
    }

    /**
     * With a bound of its own.
     *
     * @param most how many probabilities are kept; of more only what the measures need is
     */
    Classification(Classifier model, DataSet data, long most) {
        if (model.classes() != data.classes().count()) {
            throw new IllegalArgumentException(
                    "expected a model of " + data.classes().count() + " classes, got one of " + model.classes());
        }
        if (!fits(data)) {
            throw new IllegalArgumentException(
                    "expected at most " + MOST_BRIEF + " rows for the memory there is, got " + data.rows());
        }
        this.model = model;
        this.data = data;
        kept = (long) data.rows() * model.classes() <= most ? full() : brief();
    }

    /** Whether what is to be kept of all rows fits in memory. */
    public static boolean fits(DataSet data) {
        return (long) data.rows() * data.classes().count() <= MOST_PROBABILITIES || data.rows() <= MOST_BRIEF;
    }

    private Kept full() {
        float[] all = new float[data.rows() * model.classes()];
        return (first, probabilities, count) -> {
            System.arraycopy(probabilities, 0, all, first * model.classes(), count * model.classes());
            return new FullPredictions(model, all, first + count);
        };
    }

    private Kept brief() {
        BriefPredictions.Table table = new BriefPredictions.Table(data.labels());
        return (first, probabilities, count) -> {
            table.put(first, new FullPredictions(model, probabilities, count));
            return new BriefPredictions(model, table, first + count);
        };
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
        int first = rows;
        int count = Math.min(STEP, data.rows() - first);
        float[] images = new float[count * Picture.SIZE];
        for (int i = 0; i < count; i++) {
            data.images().picture(first + i).toFloats(images, i * Picture.SIZE);
        }
        float[] probabilities = model.classify(images, count);
        rows += count;
        return kept.with(first, probabilities, count);
    }

    /** The predictions of a model before it has classified any row: enough to say what can be asked of it. */
    public static Predictions none(Classifier model) {
        return new FullPredictions(model, new float[0], 0);
    }

    /** Classifies all rows. */
    public static Predictions all(Classifier model, DataSet data) {
        Classification classification = new Classification(model, data);
        Predictions predictions = none(model);
        while (classification.hasNext()) {
            predictions = classification.next();
        }
        return predictions;
    }
}
