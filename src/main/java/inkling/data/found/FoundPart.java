package inkling.data.found;

import inkling.data.Sprite;

/** Pictures from one file, or from files that belong together, with their labels as the files give them. Immutable. */
public final class FoundPart {
    /** Which rows of the data set they are. */
    public enum Kind {
        TRAIN,
        TEST,
        /** All of them: the files do not say which are test rows. */
        WHOLE
    }

    private final Kind kind;
    private final Sprite images;
    private final int[] labels;

    /**
     * @param labels one per picture, 0 or more, copied; or an empty array where the files contain no labels
     */
    public FoundPart(Kind kind, Sprite images, int[] labels) {
        if (labels.length != 0 && labels.length != images.rows()) {
            throw new IllegalArgumentException("expected " + images.rows() + " labels, got " + labels.length);
        }
        this.kind = kind;
        this.images = images;
        this.labels = labels.clone();
    }

    public Kind kind() {
        return kind;
    }

    public Sprite images() {
        return images;
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
    public int[] labels() {
        return labels.clone();
    }
}
