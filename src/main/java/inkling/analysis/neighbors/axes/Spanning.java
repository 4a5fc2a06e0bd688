package inkling.analysis.neighbors.axes;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.Work;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.neighbors.PrincipalAxes;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way of all rows of a data set into their {@link RowSpace}: the features of some rows, the first 50 principal axes of these, then
 * the features of all rows on the axes. Deterministic.
 *
 * <p>Long before that there is something to see: an {@link #outline} of the rows that have been read.
 */
public final class Spanning extends Work<RowSpace> {
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

    /** The first step has this many rows, enough for two axes, and each is short enough to be given up soon. */
    private static final int STEP = 500;

    /** The outline grows by so many rows at a time: to show more often would take time from the work. */
    private static final int OUTLINED = 5_000;

    private final DataSet data;
    private final Features features;
    private final int step;
    private final int sampleSize;
    private final float[] sample;
    private final int sampleSteps;
    private int sampleStep;
    private int sampled;
    private @Nullable Outline outline;
    private int outlined;
    private @Nullable AxesSearch search;
    private @Nullable PrincipalAxes axes;
    private @Nullable AxisCoordinates coordinates;
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
        sampleSteps = (sampleSize + step - 1) / step;
    }

    /** IllegalArgumentException if the data set has no rows or more than {@link #MOST_ROWS}. */
    public static void requireFew(DataSet data) {
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
    protected double step() {
        if (sampleStep < sampleSteps) {
            sample(sampleStep++);
        } else if (axes == null && features.areImmediate() && outlined < data.rows()) {
            outlineRows();
        } else if (axes == null) {
            findAxes();
        } else {
            placeRows(axes);
        }
        return (double) (sampled + rows) / (sampleSize + data.rows());
    }

    /**
     * All rows on two axes while the axes of the result are not known, or not all rows are read: those of a few rows, then of the whole
     * sample. NaN for a row that has not been read; null before the first rows have. The same object until there is more to see.
     */
    public @Nullable Points outline() {
        return outline == null ? null : outline.points();
    }

    @Override
    protected RowSpace made() {
        PrincipalAxes known = Objects.requireNonNull(axes);
        return new RowSpace(features, known, new Points(points, known.count()));
    }

    private void findAxes() {
        if (search == null) {
            search = new AxesSearch(sample, sampleSize, AXES);
        }
        search.next();
        if (!search.hasNext()) {
            PrincipalAxes found = search.result();
            axes = found;
            search = null;
            coordinates = new AxisCoordinates(found);
            points = new float[data.rows() * found.count()];
            outlineBetter(found);
        }
    }

    /** Every so many rows of the sample, so that those of each step are spread over all. */
    private void sample(int first) {
        int width = features.width();
        int count = (sampleSize - first + sampleSteps - 1) / sampleSteps;
        float[] some = features(count, i -> sampledRow(first + i * sampleSteps));
        for (int i = 0; i < count; i++) {
            System.arraycopy(some, i * width, sample, (first + i * sampleSteps) * width, width);
        }
        Outline seen = outline;
        if (seen == null) {
            seen = new Outline(OrthogonalIteration.axes(some, count, Outline.AXES), data.rows());
            outline = seen;
        }
        for (int i = 0; i < count; i++) {
            seen.place(sampledRow(first + i * sampleSteps), some, i * width);
        }
        seen.show();
        sampled += count;
    }

    private int sampledRow(int place) {
        return (int) ((long) place * data.rows() / sampleSize);
    }

    /** Rows that need not wait for a model. */
    private void outlineRows() {
        int count = Math.min(step, data.rows() - outlined);
        float[] some = features(count, i -> outlined + i);
        for (int i = 0; i < count && outline != null; i++) {
            outline.place(outlined + i, some, i * features.width());
        }
        outlined += count;
        showNowAndThen(outlined);
    }

    /** Where rows are still missing, those to come are seen on the axes of the result. */
    private void outlineBetter(PrincipalAxes known) {
        if (outline != null && !outline.isComplete()) {
            outline = new Outline(known, data.rows());
            for (int i = 0; i < sampleSize; i++) {
                outline.place(sampledRow(i), sample, i * features.width());
            }
            outline.show();
        }
    }

    private void placeRows(PrincipalAxes known) {
        int count = Math.min(step, data.rows() - rows);
        float[] placed = Objects.requireNonNull(coordinates).of(features(count, i -> rows + i), count);
        System.arraycopy(placed, 0, points, rows * known.count(), placed.length);
        if (outline != null && !outline.isComplete()) {
            for (int i = 0; i < count; i++) {
                outline.place(
                        rows + i, placed[i * known.count()], known.count() > 1 ? placed[i * known.count() + 1] : 0);
            }
            showNowAndThen(rows + count);
        }
        rows += count;
    }

    private void showNowAndThen(int done) {
        if (outline != null && (done % OUTLINED < step || done == data.rows())) {
            outline.show();
        }
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
