package inkling.sketch.doodle;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.sketch.Preparation;
import java.util.List;

/** Digits in rare forms added to what is learned from, so that a model trained on MNIST reads other schools' hands as well. */
public final class RareForms {
    /** Two in five are the 1 with a flag, by far the commonest to be misread. */
    private static final List<RareForm> TURN = List.of(
            RareForm.FLAGGED_ONE,
            RareForm.BARRED_SEVEN,
            RareForm.FLAGGED_ONE,
            RareForm.OPEN_FOUR,
            RareForm.HOOKED_NINE);

    private RareForms() {}

    /**
     * A data set with more train rows; always the same ones.
     *
     * @param at the row before which they are put: at most {@code trainRows}, so that what is held back keeps its place at
     *     the end of the train split
     * @param count how many
     */
    public static DataSet added(DataSet data, int at, int count) {
        if (at < 0 || at > data.trainRows() || count < 0) {
            throw new IllegalArgumentException(
                    "expected rows to add within the train split, got " + count + " at " + at);
        }
        if (count == 0) {
            return data;
        }
        int rows = data.rows() + count;
        byte[][] blocks = new byte[(rows + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][];
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            if (row % Sprite.BLOCK_ROWS == 0) {
                blocks[row / Sprite.BLOCK_ROWS] = new byte[Sprite.BLOCK_ROWS * Picture.SIZE];
            }
            boolean isAdded = row >= at && row < at + count;
            int old = row < at ? row : row - count;
            byte[] pixels =
                    isAdded ? pixels(row - at) : data.images().picture(old).bytes();
            int start = row % Sprite.BLOCK_ROWS * Picture.SIZE;
            System.arraycopy(pixels, 0, blocks[row / Sprite.BLOCK_ROWS], start, Picture.SIZE);
            labels[row] = (byte) (isAdded ? form(row - at).digit() : data.label(old));
        }
        return new DataSet(new Sprite(blocks, rows), new OneHotLabels(labels), data.trainRows() + count);
    }

    private static RareForm form(int number) {
        return TURN.get(number % TURN.size());
    }

    private static byte[] pixels(int number) {
        return Preparation.MNIST.picture(form(number).draw(number)).bytes();
    }
}
