package inkling.data.found;

import inkling.data.Sprite;

/**
 * Pictures from one file, or from files that belong together, with their labels as the files give them. Immutable.
 *
 * @param kind which rows of the data set they are
 * @param labels one per picture, 0 or more, copied; or an empty array where the files contain no labels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FoundPart(Kind kind, Sprite images, int[] labels) {
    /** Which rows of the data set they are. */
    public enum Kind {
        TRAIN,
        TEST,
        /** All of them: the files do not say which are test rows. */
        WHOLE
    }

    public FoundPart {
        if (labels.length != 0 && labels.length != images.rows()) {
            throw new IllegalArgumentException("expected " + images.rows() + " labels, got " + labels.length);
        }
        labels = labels.clone();
    }

    public int rows() {
        return images.rows();
    }

    /** Whether the pictures have labels. */
    public boolean isLabeled() {
        return labels.length == images.rows();
    }

    /** The label of a row as the files give it. */
    public int label(int row) {
        return labels[row];
    }

    /** All labels as the files give them; empty if the files contain none. */
    @Override
    public int[] labels() {
        return labels.clone();
    }
}
