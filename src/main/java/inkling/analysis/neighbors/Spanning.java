package inkling.analysis.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.neighbors.PrincipalAxes;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way of all rows of a data set into their {@link RowSpace}: the features of some rows, the first 50 principal axes of these, then
 * the features of all rows on the axes. Uses ND4J. Deterministic. One step, which finds the axes, may take a second.
 */
public final class Spanning implements Work<RowSpace> {
    /** More rows than this are refused: their neighbors would take minutes. */
    public static final int MOST_ROWS = 300_000;

    private static final int AXES = 50;

    /** The axes are those of at most so many evenly spaced rows: with MNIST's, the 50 axes hold as much variance as with all. */
    private static final int SAMPLE = 11_000;

    /** As many numbers are in memory at a time, 40 MB. Where features are wider, the sample has fewer rows. */
    private static final int MOST_NUMBERS = 10_000_000;

    /** From this width on, axes come from the products of so few rows that these take no longer. */
    private static final int WIDE = 2_048;

    private static final int WIDE_SAMPLE = 1_500;
    private static final int STEP = 1_000;

    private final DataSet data;
    private final Features features;
    private final int step;
    private final int sampleSize;
    private final float[] sample;
    private int sampled;
    private @Nullable PrincipalAxes axes;
    private float[] points = {};
    private int rows;

    /** IllegalArgumentException if the data set has no rows or more than {@link #MOST_ROWS}. */
    public Spanning(DataSet data, Features features) {
        requireFew(data);
        this.data = data;
        this.features = features;
        int most = features.width() < WIDE ? SAMPLE : Math.min(WIDE_SAMPLE, MOST_NUMBERS / features.width());
        sampleSize = Math.min(most, data.rows());
        sample = new float[sampleSize * features.width()];
        step = Math.max(1, Math.min(STEP, MOST_NUMBERS / features.width()));
    }

    static void requireFew(DataSet data) {
        if (data.rows() == 0 || data.rows() > MOST_ROWS) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "expected 1 to %,d rows to compare, found %,d", MOST_ROWS, data.rows()));
        }
    }

    @Override
    public boolean hasNext() {
        return rows < data.rows();
    }

    @Override
    public Double next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (sampled < sampleSize) {
            int count = Math.min(step, sampleSize - sampled);
            int from = sampled;
            float[] some = features(count, i -> (int) ((long) (from + i) * data.rows() / sampleSize));
            System.arraycopy(some, 0, sample, sampled * features.width(), some.length);
            sampled += count;
        } else if (axes == null) {
            axes = PrincipalAxes.of(sample, sampleSize, AXES);
            points = new float[data.rows() * axes.count()];
        } else {
            int count = Math.min(step, data.rows() - rows);
            float[] coordinates = axes.coordinates(features(count, i -> rows + i), count);
            System.arraycopy(coordinates, 0, points, rows * axes.count(), coordinates.length);
            rows += count;
        }
        return (double) (sampled + rows) / (sampleSize + data.rows());
    }

    @Override
    public RowSpace result() {
        if (axes == null || hasNext()) {
            throw new IllegalStateException("rows are still missing");
        }
        return new RowSpace(features, axes, new Points(points, axes.count()));
    }

    /** The features of the rows that the operator gives for 0 to below the count. */
    private float[] features(int count, IntUnaryOperator row) {
        float[] images = new float[count * Picture.SIZE];
        for (int i = 0; i < count; i++) {
            data.images().picture(row.applyAsInt(i)).toFloats(images, i * Picture.SIZE);
        }
        float[] some = features.of(images, count);
        for (float value : some) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException(
                        "expected finite numbers in the model's last hidden layer, found " + value);
            }
        }
        return some;
    }
}
