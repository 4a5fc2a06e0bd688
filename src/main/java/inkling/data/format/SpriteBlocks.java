package inkling.data.format;

import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;

/**
 * A sprite as it grows. Blocks are made when the first of their rows is, never on the word of a header; finished rows can
 * be looked at as a {@link Sprite} while later ones are still being filled in.
 */
final class SpriteBlocks {
    private final long rows;
    private byte[][] blocks = new byte[1][];
    private int made;

    /**
     * @param rows how many there shall be at most; may be only a claim
     */
    SpriteBlocks(long rows) {
        this.rows = rows;
    }

    /** Adds a row that is read whole. */
    void put(int row, byte[] gray) {
        System.arraycopy(gray, 0, block(row), row % Sprite.BLOCK_ROWS * Picture.SIZE, Picture.SIZE);
    }

    /** Adds those pixels of a row that a pass over the picture brings. */
    void put(int row, byte[] gray, Interlace pass) {
        if (pass.dx() == 1) {
            put(row, gray);
            return;
        }
        byte[] block = block(row);
        int at = row % Sprite.BLOCK_ROWS * Picture.SIZE + pass.x();
        for (byte value : gray) {
            block[at] = value;
            at += pass.dx();
        }
    }

    private byte[] block(int row) {
        int block = row / Sprite.BLOCK_ROWS;
        if (block >= blocks.length) {
            // a new array: the sprites handed out keep the old one, which holds all their rows
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
        }
        for (; made <= block; made++) {
            long left = rows - (long) made * Sprite.BLOCK_ROWS;
            blocks[made] = new byte[(int) Math.min(Sprite.BLOCK_ROWS, left) * Picture.SIZE];
        }
        return blocks[block];
    }

    /** The first rows, from now on never written again. */
    Sprite finished(int rows) {
        return new Sprite(blocks, rows);
    }
}
