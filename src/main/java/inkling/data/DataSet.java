package inkling.data;

import java.util.List;

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

    /** Some pictures and the label of each, all of them train rows. */
    public static DataSet of(List<Picture> pictures, byte[] labels, Classes classes) {
        if (pictures.size() != labels.length) {
            throw new IllegalArgumentException(
                    "expected a label for each of " + pictures.size() + " pictures, got " + labels.length);
        }
        byte[][] blocks = new byte[(labels.length + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][];
        for (int row = 0; row < labels.length; row++) {
            if (row % Sprite.BLOCK_ROWS == 0) {
                int rows = Math.min(Sprite.BLOCK_ROWS, labels.length - row);
                blocks[row / Sprite.BLOCK_ROWS] = new byte[rows * Picture.SIZE];
            }
            int start = row % Sprite.BLOCK_ROWS * Picture.SIZE;
            System.arraycopy(pictures.get(row).bytes(), 0, blocks[row / Sprite.BLOCK_ROWS], start, Picture.SIZE);
        }
        return new DataSet(new Sprite(blocks, labels.length), new OneHotLabels(labels, classes), labels.length);
    }

    /** The pictures that can be shown by now. */
    public int rows() {
        return images.rows();
    }

    /** The classes that the labels stand for. */
    public Classes classes() {
        return labels.classes();
    }

    /** The label of a row: 0 to {@code classes().count() - 1}, or {@link OneHotLabels#NO_CLASS}. */
    public int label(int row) {
        return labels.label(row);
    }

    /** The split a row belongs to. */
    public Split split(int row) {
        return row < trainRows ? Split.TRAIN : Split.TEST;
    }

    /** How many rows of each class a split has by now, {@code [classes]}. */
    public int[] classCounts(Split split) {
        int[] counts = new int[classes().count()];
        for (int row = 0; row < rows(); row++) {
            if (split(row) == split) {
                counts[label(row)]++;
            }
        }
        return counts;
    }

    /** How many of so many rows are train rows if nothing says otherwise: MNIST's own share, 55 in 65. */
    public static int defaultTrainRows(int rows) {
        return (int) ((long) rows * MNIST_TRAIN_ROWS / MNIST_ROWS);
    }
}
