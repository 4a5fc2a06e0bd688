package inkling.app.explore;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.SpriteBytes;
import java.util.Random;

/** Data sets for tests: every picture of its own, drawn by its row number; the label is the row's last digit. */
public final class SampleData {
    private SampleData() {}

    /** So many rows, the last fifth of them test. */
    public static DataSet rows(int rows) {
        return read(rows, rows);
    }

    /** The set while only so many of its pictures are read. */
    public static DataSet read(int read, int rows) {
        byte[][] blocks = new byte[(rows + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][];
        for (int block = 0; block < blocks.length; block++) {
            blocks[block] = new byte[Sprite.BLOCK_ROWS * Picture.SIZE];
            new Random(block).nextBytes(blocks[block]);
        }
        return new DataSet(new Sprite(blocks, read), new OneHotLabels(lastDigits(rows), Classes.DIGITS), rows * 4 / 5);
    }

    /** So many rows of 26 classes, all of them train: row 0 is labeled "a", row 25 "z", row 26 "a". */
    public static DataSet letters(int rows) {
        DataSet digits = rows(rows);
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = (byte) (row % 26);
        }
        Classes classes = new Classes("abcdefghijklmnopqrstuvwxyz"
                .chars()
                .mapToObj(Character::toString)
                .toList());
        return new DataSet(digits.images(), new OneHotLabels(labels, classes), rows);
    }

    /** Eight million rows in little memory. */
    public static DataSet eightMillion() {
        int rows = 8_000_000;
        return new DataSet(
                SpriteBytes.repeated(rows), new OneHotLabels(lastDigits(rows), Classes.DIGITS), rows * 4 / 5);
    }

    private static byte[] lastDigits(int rows) {
        byte[] digits = new byte[rows];
        for (int row = 0; row < rows; row++) {
            digits[row] = (byte) (row % 10);
        }
        return digits;
    }
}
