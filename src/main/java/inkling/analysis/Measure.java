package inkling.analysis;

import java.util.List;

/**
 * A value that every row has: a number, or one of several categories, such as the classes. To add one, add a class to {@code
 * inkling.analysis.measure}; nothing else needs to know it.
 */
public abstract class Measure {
    /** What must be known to tell the value. */
    public enum Source {
        /** The data set alone. */
        DATA,
        /** The predictions of the model in use. */
        MODEL,
        /** The predictions of a second model as well. */
        TWO_MODELS,
        /** The dynamics of a training run. */
        RUN,
        /** The nearest rows of each row, by pixels. */
        NEIGHBORS,
        /** The prototypes and criticisms of each class. */
        PROTOTYPES;

        /** Whether it changes with the model. */
        public boolean dependsOnModel() {
            return this == MODEL || this == TWO_MODELS || this == RUN;
        }
    }

    /** What the value counts. */
    public enum Unit {
        /** Nothing: the value is the index of a category. */
        CATEGORY,
        /** A share or a probability, 0..1. */
        SHARE,
        NATS,
        PIXELS,
        DEGREES,
        EPOCHS,
        TIMES,
        /** How far apart two pictures are: Euclidean, over 784 pixels of 0..1. */
        DISTANCE,
        /** A place in a list, from 1. */
        PLACE,
        /** Nothing: the value is the number of the row itself. */
        ROW;

        /** Whether values are whole numbers of something that is counted. */
        public boolean isWhole() {
            return this == EPOCHS || this == TIMES || this == PLACE || this == ROW;
        }

        /** Whether it says something of a picture how many others have about the same value. */
        public boolean isCounted() {
            return this != PLACE && this != ROW;
        }
    }

    private final int position;
    private final String key;
    private final String name;
    private final String sentence;
    private final Source source;
    private final Unit unit;

    /**
     * @param position its place in lists of measures: smaller first
     * @param key its word in queries, also in those that users have saved: it never changes
     * @param name its name on the screen
     * @param sentence what it is
     */
    protected Measure(int position, String key, String name, String sentence, Source source, Unit unit) {
        this.position = position;
        this.key = key;
        this.name = name;
        this.sentence = sentence;
        this.source = source;
        this.unit = unit;
    }

    /** The value of a row; NaN if it is not known. For a category, its index. */
    public abstract double value(RowFacts facts, int row);

    /** The names of the categories; empty for a number. */
    public List<String> categories(RowFacts facts) {
        return List.of();
    }

    /** Whether the smallest values are the interesting ones, and come first when rows are sorted: most shares are high where all is well. */
    public boolean isSmallestFirst() {
        return unit == Unit.CATEGORY || unit == Unit.SHARE || unit == Unit.PLACE || unit == Unit.ROW;
    }

    /** Whether a value takes so little time that storing it for all rows would cost more. */
    public boolean isQuick() {
        return false;
    }

    /** Its place in lists of measures: smaller first. */
    public final int position() {
        return position;
    }

    /** Its word in queries. */
    public final String key() {
        return key;
    }

    /** Its name on the screen. */
    public final String name() {
        return name;
    }

    /** What it is. */
    public final String sentence() {
        return sentence;
    }

    /** What must be known to tell its value. */
    public final Source source() {
        return source;
    }

    /** What its value counts. */
    public final Unit unit() {
        return unit;
    }

    /** Whether its values are categories. */
    public final boolean isCategory() {
        return unit == Unit.CATEGORY;
    }

    @Override
    public final String toString() {
        return name;
    }
}
