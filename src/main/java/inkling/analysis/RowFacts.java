package inkling.analysis;

import inkling.analysis.Measure.Source;
import inkling.analysis.neighbors.PixelNeighbors;
import inkling.analysis.neighbors.Prototypes;
import inkling.data.DataSet;
import inkling.learn.runs.TrainingDynamics;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known about each row of a data set: the row itself, the predictions of one or two models, the dynamics of a training run, and
 * which rows are similar. Immutable; values are computed when they are first asked for, and kept. For any number of threads.
 */
public final class RowFacts {
    /** Beyond this many rows, measures that look at the pixels would take minutes and hundreds of megabytes. */
    private static final int MOST_ROWS = 2_000_000;

    private final DataSet data;
    private final @Nullable Predictions predictions;
    private final @Nullable Predictions other;
    private final @Nullable TrainingDynamics dynamics;
    private final @Nullable PixelNeighbors neighbors;
    private final @Nullable Prototypes prototypes;
    private final Map<Measure, float[]> columns = new ConcurrentHashMap<>();

    private RowFacts(
            DataSet data,
            @Nullable Predictions predictions,
            @Nullable Predictions other,
            @Nullable TrainingDynamics dynamics,
            @Nullable PixelNeighbors neighbors,
            @Nullable Prototypes prototypes) {
        this.data = data;
        this.predictions = predictions;
        this.other = other;
        this.dynamics = dynamics;
        this.neighbors = neighbors;
        this.prototypes = prototypes;
    }

    /** What is known of a data set before any model has seen it. */
    public static RowFacts of(DataSet data) {
        return new RowFacts(data, null, null, null, null, null);
    }

    /** The same with the predictions of a model, or without any. */
    public RowFacts with(@Nullable Predictions newPredictions) {
        RowFacts facts = new RowFacts(data, newPredictions, other, dynamics, neighbors, prototypes);
        return facts.keeping(columns, Set.of(Source.MODEL, Source.TWO_MODELS));
    }

    /** The same with the predictions of a second model, or without. */
    public RowFacts withOther(@Nullable Predictions newOther) {
        RowFacts facts = new RowFacts(data, predictions, newOther, dynamics, neighbors, prototypes);
        return facts.keeping(columns, Set.of(Source.TWO_MODELS));
    }

    /** The same with the dynamics of a run, or without. */
    public RowFacts withDynamics(@Nullable TrainingDynamics newDynamics) {
        RowFacts facts = new RowFacts(data, predictions, other, newDynamics, neighbors, prototypes);
        return facts.keeping(columns, Set.of(Source.RUN));
    }

    /** The same with the neighbors of each row, or without. */
    public RowFacts withNeighbors(@Nullable PixelNeighbors newNeighbors) {
        RowFacts facts = new RowFacts(data, predictions, other, dynamics, newNeighbors, prototypes);
        return facts.keeping(columns, Set.of(Source.NEIGHBORS));
    }

    /** The same with the prototypes of each class, or without. */
    public RowFacts withPrototypes(@Nullable Prototypes newPrototypes) {
        RowFacts facts = new RowFacts(data, predictions, other, dynamics, neighbors, newPrototypes);
        return facts.keeping(columns, Set.of(Source.PROTOTYPES));
    }

    /** With the values known of measures that do not follow from what has changed. */
    private RowFacts keeping(Map<Measure, float[]> known, Set<Source> changed) {
        known.forEach((measure, column) -> {
            if (!changed.contains(measure.source())) {
                columns.put(measure, column);
            }
        });
        return this;
    }

    /** The data set that the rows belong to. */
    public DataSet data() {
        return data;
    }

    /** The number of rows. */
    public int rows() {
        return data.rows();
    }

    /** What the model predicts; null if no model has seen the rows. */
    public @Nullable Predictions predictions() {
        return predictions;
    }

    /** What the second model predicts; null if there is none. */
    public @Nullable Predictions other() {
        return other;
    }

    /** The dynamics of a run; null if there are none. */
    public @Nullable TrainingDynamics dynamics() {
        return dynamics;
    }

    /** The neighbors of each row; null if they are not known. */
    public @Nullable PixelNeighbors neighbors() {
        return neighbors;
    }

    /** The prototypes of each class; null if they are not known. */
    public @Nullable Prototypes prototypes() {
        return prototypes;
    }

    /** Whether a measure has values here. */
    public boolean has(Measure measure) {
        return switch (measure.source()) {
            case DATA -> measure.isQuick() || data.rows() <= MOST_ROWS;
            case MODEL -> predictions != null;
            case TWO_MODELS -> predictions != null && other != null;
            case RUN -> dynamics != null;
            case NEIGHBORS -> neighbors != null;
            case PROTOTYPES -> prototypes != null;
        };
    }

    /** The value of one row; NaN if it is not known. */
    public double value(Measure measure, int row) {
        float[] known = columns.get(measure);
        return known != null ? known[row] : has(measure) ? (float) measure.value(this, row) : Double.NaN;
    }

    /** The values of many rows: looked up, and first computed for all rows, unless that takes longer than computing one. */
    public IntToDoubleFunction values(Measure measure) {
        if (measure.isQuick()) {
            return row -> measure.value(this, row);
        }
        boolean ofModel = measure.source() == Source.MODEL || measure.source() == Source.TWO_MODELS;
        if (ofModel && predictions != null && predictions.isQuick()) { // they store what its value follows from
            return row -> (float) measure.value(this, row);
        }
        float[] column = column(measure);
        return row -> column[row];
    }

    /** The values of all rows, {@code [rows]}, NaN where unknown. Not to be changed. */
    public float[] column(Measure measure) {
        float[] known = columns.get(measure);
        if (known != null) {
            return known;
        }
        float[] column = new float[data.rows()];
        boolean available = has(measure);
        for (int row = 0; row < column.length; row++) {
            column[row] = available ? (float) measure.value(this, row) : Float.NaN;
        }
        columns.put(measure, column);
        return column;
    }
}
