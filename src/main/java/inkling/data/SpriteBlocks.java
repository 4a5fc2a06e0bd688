package inkling.data;

import java.util.Arrays;

/**
 * A sprite as it grows. Blocks are made when the first of their rows is, never on the word of a header; finished rows can
 * be looked at as a {@link Sprite} while later ones are still being filled in.
 */
final class SpriteBlocks {
    private byte[][] blocks = new byte[1][];
    private int made;

    /** Adds a row that is read whole. */
    void put(int row, byte[] gray) {
        System.arraycopy(gray, 0, block(row), row % Sprite.BLOCK_ROWS * Picture.SIZE, Picture.SIZE);
    }

    /** Adds the pixels {@code x, x + dx, ...} of a row. */
    void put(int row, byte[] gray, int x, int dx) {
        byte[] block = block(row);
        int at = row % Sprite.BLOCK_ROWS * Picture.SIZE + x;
        for (byte value : gray) {
            block[at] = value;
            at += dx;
        }
    }

    private byte[] block(int row) {
        int block = row / Sprite.BLOCK_ROWS;
        if (block >= blocks.length) {
            // a new array: the sprites handed out keep the old one, which holds all their rows
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
        }
        for (; made <= block; made++) {
            blocks[made] = new byte[Sprite.BLOCK_ROWS * Picture.SIZE];
        }
        return blocks[block];
    }

    /** The first rows, from now on never written again. */
    Sprite finished(int rows) {
        return new Sprite(blocks, rows);
    }
}
