package inkling.data;

import java.util.Arrays;

/** The labels of a data set: {@code [rows, classes]}, each row one-hot, stored in one byte per row. Immutable. */
public final class OneHotLabels {
    /** The label of a generated picture that shows none of the classes: its one-hot row is all 0. Never in a file. */
    public static final byte NO_CLASS = -1;

    private final byte[] labels;
    private final Classes classes;

    /**
     * @param labels the label of every row, 0 to {@code classes.count() - 1}, or {@link #NO_CLASS}; copied
     * @param classes the classes that the labels stand for
     */
    public OneHotLabels(byte[] labels, Classes classes) {
        this.labels = labels.clone();
        this.classes = classes;
        for (int row = 0; row < labels.length; row++) {
            int label = this.labels[row];
            if (label != NO_CLASS && !classes.has(label)) {
                throw new IllegalArgumentException(
                        "expected labels 0 to " + (classes.count() - 1) + ", got " + label + " in row " + row);
            }
        }
    }

    /** The classes that the labels stand for. */
    public Classes classes() {
        return classes;
    }

    /** How many labels there are. */
    public int rows() {
        return labels.length;
    }

    /** The label of a row, or {@link #NO_CLASS}. */
    public int label(int row) {
        return labels[row];
    }

    /** The one-hot row: one byte per class, 1 at the row's label and 0 elsewhere. */
    public byte[] oneHot(int row) {
        byte[] vector = new byte[classes.count()];
        if (labels[row] != NO_CLASS) {
            vector[labels[row]] = 1;
        }
        return vector;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneHotLabels that && Arrays.equals(labels, that.labels) && classes.equals(that.classes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(labels) + classes.hashCode();
    }
}
