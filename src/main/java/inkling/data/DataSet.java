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

    /** Some pictures and the digit 0..9 that each shows, all of them train rows. */
    public static DataSet of(List<Picture> pictures, byte[] digits) {
        if (pictures.size() != digits.length) {
            throw new IllegalArgumentException(
                    "expected a digit for each of " + pictures.size() + " pictures, got " + digits.length);
        }
        byte[][] blocks = new byte[(digits.length + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][];
        for (int row = 0; row < digits.length; row++) {
            if (row % Sprite.BLOCK_ROWS == 0) {
                int rows = Math.min(Sprite.BLOCK_ROWS, digits.length - row);
                blocks[row / Sprite.BLOCK_ROWS] = new byte[rows * Picture.SIZE];
            }
            int start = row % Sprite.BLOCK_ROWS * Picture.SIZE;
            System.arraycopy(pictures.get(row).bytes(), 0, blocks[row / Sprite.BLOCK_ROWS], start, Picture.SIZE);
        }
        return new DataSet(new Sprite(blocks, digits.length), new OneHotLabels(digits), digits.length);
    }

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
    public static int usualTrainRows(int rows) {
        return (int) ((long) rows * MNIST_TRAIN_ROWS / MNIST_ROWS);
    }
}
