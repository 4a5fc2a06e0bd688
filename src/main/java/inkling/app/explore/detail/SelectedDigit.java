package inkling.app.explore.detail;

import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Split;

/**
 * The digit whose details are shown.
 *
 * @param labels of the data set it is from
 * @param row its row in the sprite
 * @param picture its 28x28 pixels
 * @param origin where it comes from: {@code train · MNIST 5,000}
 */
record SelectedDigit(OneHotLabels labels, int row, Picture picture, String origin) {
    private static final Texts TEXTS = Texts.of("explore");

    /** Where row 0 is in MNIST's own training file: its first 5,000 digits are not in the sprite. */
    private static final int MNIST_TRAIN_OFFSET = 5_000;

    static SelectedDigit of(DataSet data, int row) {
        return new SelectedDigit(data.labels(), row, data.images().picture(row), origin(data, row));
    }

    /** The number of its class, or {@link OneHotLabels#NO_CLASS}. */
    int label() {
        return labels.label(row);
    }

    /** The classes it may be of. */
    Classes classes() {
        return labels.classes();
    }

    /** The name of its class; a dash for none. */
    String className() {
        return label() == OneHotLabels.NO_CLASS
                ? TEXTS.get("value.none")
                : classes().name(label());
    }

    /** The split of a row and, where the sprite is MNIST's, the index in MNIST's file. */
    static String origin(DataSet data, int row) {
        String split = data.split(row) == Split.TRAIN ? TEXTS.get("origin.train") : TEXTS.get("origin.test");
        if (!data.isMnist()) {
            return split;
        }
        int index = data.split(row) == Split.TRAIN ? row + MNIST_TRAIN_OFFSET : row - data.trainRows();
        return TEXTS.get("origin.mnist", split, index);
    }
}
