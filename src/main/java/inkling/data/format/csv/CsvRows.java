package inkling.data.format.csv;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import java.util.Arrays;

/**
 * The rows of a table while it is being looked at, read as most tables are: the label, a number, in the first column or that of its
 * heading, and bytes of 28x28 pixels. Most need not be read again then.
 */
final class CsvRows {
    private static final int WHITE = 255;

    private final int column;
    private SpriteBlocks blocks = new SpriteBlocks(Integer.MAX_VALUE);
    private final byte[] gray = new byte[Picture.SIZE];
    private int[] labels = new int[Sprite.BLOCK_ROWS];
    private int rows;
    private boolean isUsual;

    CsvRows(CsvColumns columns) {
        column = Math.max(0, columns.label());
        isUsual = columns.side() == Picture.SIDE;
    }

    void add(int row, double[] values) {
        if (!isUsual) {
            return;
        }
        int label = (int) values[column];
        isUsual = label == values[column] && label >= 0;
        for (int i = 0; i < gray.length; i++) {
            double value = values[i < column ? i : i + 1];
            isUsual &= value >= 0 && value <= WHITE;
            gray[i] = (byte) (value + 0.5);
        }
        if (row == labels.length) {
            labels = Arrays.copyOf(labels, 2 * row);
        }
        labels[row] = label;
        blocks.put(row, gray);
        rows = row + 1;
    }

    /** Whether the rows are right, if the label is in a column and pixels are multiplied by a number. */
    boolean isRight(int labelColumn, double scale) {
        return isUsual && labelColumn == column && scale == 1;
    }

    void forget() {
        isUsual = false;
        blocks = new SpriteBlocks(0);
        rows = 0;
    }

    Sprite images() {
        return blocks.finished(rows);
    }

    int label(int row) {
        return labels[row];
    }
}
