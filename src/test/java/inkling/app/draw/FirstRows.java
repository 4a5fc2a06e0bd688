package inkling.app.draw;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import java.io.IOException;
import java.nio.file.Path;

/** A few of the shipped digits as a data set: their map is made in a moment. */
public final class FirstRows {
    private FirstRows() {}

    /** So many rows, the last fifth of them test. */
    public static DataSet of(int rows) throws IOException {
        DataSet data = DataFolder.read(Path.of("data"), some -> {});
        byte[][] blocks =
                new byte[(rows + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][Sprite.BLOCK_ROWS * Picture.SIZE];
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            Picture picture = data.images().picture(row);
            for (int offset = 0; offset < Picture.SIZE; offset++) {
                blocks[row / Sprite.BLOCK_ROWS][row % Sprite.BLOCK_ROWS * Picture.SIZE + offset] =
                        (byte) picture.at(offset);
            }
            labels[row] = (byte) data.label(row);
        }
        return new DataSet(new Sprite(blocks, rows), new OneHotLabels(labels, data.classes()), rows * 4 / 5);
    }
}
