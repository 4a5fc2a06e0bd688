package inkling.data;

import java.util.function.IntUnaryOperator;

/**
 * The pictures of a data set, {@code [rows, 784]} gray bytes, one digit per row as in the sprite PNG. Stored in blocks of
 * {@value #BLOCK_ROWS} rows, so that it can be larger than a Java array and can be shown while it is still being read: each
 * step of the reading gives a new sprite over the same blocks, and the rows of a sprite never change.
 */
public final class Sprite {
    /** Rows in each block but the last, which may be shorter. */
    public static final int BLOCK_ROWS = 1000;

    private final byte[][] blocks;
    private final int rows;

    /**
     * @param blocks the pixels, {@value #BLOCK_ROWS} rows per block; not copied, and the first {@code rows} rows must
     *     not be written again
     * @param rows how many rows there are
     */
    public Sprite(byte[][] blocks, int rows) {
        if (rows < 0 || rows > (long) blocks.length * BLOCK_ROWS) {
            throw new IllegalArgumentException("expected at most " + blocks.length + " blocks of rows, got " + rows);
        }
        this.blocks = blocks;
        this.rows = rows;
    }

    /** How many pictures there are. */
    public int rows() {
        return rows;
    }

    /** The block that contains a row. Must not be written. */
    public byte[] block(int row) {
        return blocks[row / BLOCK_ROWS];
    }

    /** Where in {@link #block} the 784 bytes of a row begin. */
    public int start(int row) {
        return row % BLOCK_ROWS * Picture.SIZE;
    }

    /** The value 0..255 at an offset 0..783 of a row. */
    public int at(int row, int offset) {
        return block(row)[start(row) + offset] & 0xFF;
    }

    /** The rows from this one on, which are copied. */
    public Sprite from(int first) {
        return inOrder(rows - first, row -> first + row);
    }

    /**
     * Some of the rows, or all in another order, copied.
     *
     * @param count how many
     * @param order gives, for each row of the new sprite, the row of this one
     */
    public Sprite inOrder(int count, IntUnaryOperator order) {
        SpriteBlocks some = new SpriteBlocks(count);
        for (int row = 0; row < count; row++) {
            some.put(row, picture(order.applyAsInt(row)).bytes());
        }
        return some.finished(count);
    }

    /** These rows followed by those of another sprite; whole blocks of this one are shared, not copied. */
    public Sprite followedBy(Sprite others) {
        int all = Math.addExact(rows, others.rows());
        byte[][] joined = new byte[(all + BLOCK_ROWS - 1) / BLOCK_ROWS][];
        int shared = rows / BLOCK_ROWS;
        System.arraycopy(blocks, 0, joined, 0, shared);
        for (int row = shared * BLOCK_ROWS; row < all; row++) {
            byte[] target = joined[row / BLOCK_ROWS];
            if (target == null) {
                target = new byte[Math.min(BLOCK_ROWS, all - row) * Picture.SIZE];
                joined[row / BLOCK_ROWS] = target;
            }
            Sprite from = row < rows ? this : others;
            int at = row < rows ? row : row - rows;
            System.arraycopy(from.block(at), from.start(at), target, row % BLOCK_ROWS * Picture.SIZE, Picture.SIZE);
        }
        return new Sprite(joined, all);
    }

    /** A copy of one row as a picture. */
    public Picture picture(int row) {
        byte[] pixels = new byte[Picture.SIZE];
        System.arraycopy(block(row), start(row), pixels, 0, Picture.SIZE);
        return new Picture(pixels);
    }
}
