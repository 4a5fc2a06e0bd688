package inkling.data;

/**
 * The pictures with their labels, row for row, train before test.
 *
 * @param images the pictures; fewer than the labels while the sprite is still being read
 * @param labels the label of every row
 * @param trainRows rows 0 to this, exclusive, are the train split; the rest is test
 */
public record DataSet(Sprite images, OneHotLabels labels, int trainRows) {
    /** Rows of the MNIST sprite, and how many of them are its train split. */
    public static final int MNIST_ROWS = 65_000;

    public static final int MNIST_TRAIN_ROWS = 55_000;

    /** The pictures that can be shown by now. */
    public int rows() {
        return images.rows();
    }

    /** The digit 0..9 of a row. */
    public int label(int row) {
        return labels.digit(row);
    }

    /** The split a row belongs to. */
    public Split split(int row) {
        return row < trainRows ? Split.TRAIN : Split.TEST;
    }

    /** How many rows of a split there are by now of each digit 0..9, {@code [10]}. */
    public int[] classCounts(Split split) {
        int[] counts = new int[OneHotLabels.CLASSES];
        for (int row = 0; row < rows(); row++) {
            if (split(row) == split) {
                counts[label(row)]++;
            }
        }
        return counts;
    }

    /** How many of so many rows are train rows if nothing says otherwise: MNIST's own share, 55 in 65. */
    static int usualTrainRows(int rows) {
        return (int) ((long) rows * MNIST_TRAIN_ROWS / MNIST_ROWS);
    }
}
