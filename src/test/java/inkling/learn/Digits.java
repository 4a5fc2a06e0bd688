package inkling.learn;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.SplittableRandom;

/** Made-up data for tests: ten bars at ten places, with noise, so that a small network can tell them apart. */
public final class Digits {
    private Digits() {}

    public static DataSet data(int rows, int trainRows) {
        SplittableRandom random = new SplittableRandom(7);
        byte[][] blocks =
                new byte[(rows + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][Sprite.BLOCK_ROWS * Picture.SIZE];
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = (byte) random.nextInt(10);
            int start = row % Sprite.BLOCK_ROWS * Picture.SIZE;
            for (int i = 0; i < Picture.SIZE; i++) {
                boolean ink = i % Picture.SIDE / 2 == labels[row] + 2 && i / Picture.SIDE > 5;
                blocks[row / Sprite.BLOCK_ROWS][start + i] =
                        (byte) (ink ? 155 + random.nextInt(100) : random.nextInt(60));
            }
        }
        return new DataSet(new Sprite(blocks, rows), new OneHotLabels(labels, Classes.DIGITS), trainRows);
    }
}
