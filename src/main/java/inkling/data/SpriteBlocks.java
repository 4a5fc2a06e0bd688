package inkling.data;

import java.util.Arrays;

/**
 * A sprite while it is being read. A block is allocated for its first row, never because a header claims it; finished rows
 * can be used as a {@link Sprite} while later ones are still being filled in.
 */
public final class SpriteBlocks {
    private final long rows;
    private byte[][] blocks = new byte[1][];
    private int allocated;

    /**
     * @param rows the most rows there can be; may be only what a header claims
     */
    public SpriteBlocks(long rows) {
        this.rows = rows;
    }

    /** Adds a complete row. */
    public void put(int row, byte[] gray) {
        System.arraycopy(gray, 0, block(row), row % Sprite.BLOCK_ROWS * Picture.SIZE, Picture.SIZE);
    }

    /** Adds some pixels of a row: those at {@code x, x + dx, ...} */
    public void put(int row, byte[] gray, int x, int dx) {
        if (dx == 1) {
            put(row, gray);
            return;
        }
        byte[] block = block(row);
        int at = row % Sprite.BLOCK_ROWS * Picture.SIZE + x;
        for (byte value : gray) {
            block[at] = value;
            at += dx;
        }
    }

    /** Sets one pixel of a row, at an offset of 0 to 783. */
    public void put(int row, int offset, byte gray) {
        block(row)[row % Sprite.BLOCK_ROWS * Picture.SIZE + offset] = gray;
    }

    private byte[] block(int row) {
        int block = row / Sprite.BLOCK_ROWS;
        if (block >= blocks.length) {
            // a new array: sprites made earlier keep the old one, which contains all their rows
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
        }
        for (; allocated <= block; allocated++) {
            long left = rows - (long) allocated * Sprite.BLOCK_ROWS;
            blocks[allocated] = new byte[(int) Math.min(Sprite.BLOCK_ROWS, left) * Picture.SIZE];
        }
        return blocks[block];
    }

    /** The first rows as a sprite; they are not written again. */
    public Sprite finished(int rows) {
        return new Sprite(blocks, rows);
    }
}
