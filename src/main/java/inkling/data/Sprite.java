package inkling.data;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a data set, {@code [rows, 784]} gray bytes, one digit per row as in the sprite PNG. Stored in blocks of
 * {@value #BLOCK_ROWS} rows, so that it can be larger than a Java array and can be shown while it is still being read: each
 * step of the reading gives a new sprite over the same blocks, and the rows of a sprite never change. Of a sprite that is too large
 * for the memory only the pages used last are in memory, {@value #PAGE_ROWS} rows each; it has the same rows. Any thread.
 */
public final class Sprite {
    /** Rows in each block but the last, which may be shorter. */
    public static final int BLOCK_ROWS = 1000;

    /** Rows in each page but the last, of a sprite that is not in memory: few, for rows may be asked for in any order. */
    public static final int PAGE_ROWS = 16;

    /** A choice of no more rows than that is copied into memory. */
    private static final int FEW = 20_000;

    private final byte[][] blocks;
    private final @Nullable PageCache pages;
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
        pages = null;
    }

    private Sprite(int rows, IntFunction<byte[]> pages) {
        blocks = new byte[0][];
        this.rows = rows;
        this.pages = new PageCache(pages);
    }

    /**
     * A sprite that is not in memory.
     *
     * @param pages gives the pixels of each page, {@value #PAGE_ROWS} rows from {@code page * PAGE_ROWS} on, fewer in the last; the
     *     same ones whenever it is asked, on any thread
     */
    public static Sprite ofPages(int rows, IntFunction<byte[]> pages) {
        return new Sprite(rows, pages);
    }

    /** Whether all rows are in memory. */
    public boolean isInMemory() {
        return pages == null;
    }

    /** How many pictures there are. */
    public int rows() {
        return rows;
    }

    /** The block that contains a row. Must not be written. */
    public byte[] block(int row) {
        return pages == null ? blocks[row / BLOCK_ROWS] : pages.page(row / PAGE_ROWS);
    }

    /** Where in {@link #block} the 784 bytes of a row begin. */
    public int start(int row) {
        return row % (pages == null ? BLOCK_ROWS : PAGE_ROWS) * Picture.SIZE;
    }

    /** The value 0..255 at an offset 0..783 of a row. */
    public int at(int row, int offset) {
        return block(row)[start(row) + offset] & 0xFF;
    }

    /** The first rows, which are not copied. */
    public Sprite first(int count) {
        return pages == null ? new Sprite(blocks, count) : inOrder(count, row -> row);
    }

    /** The rows from this one on. */
    public Sprite from(int first) {
        if (pages == null && first % BLOCK_ROWS == 0) {
            return new Sprite(Arrays.copyOfRange(blocks, first / BLOCK_ROWS, blocks.length), rows - first);
        }
        return inOrder(rows - first, row -> first + row);
    }

    /**
     * Some of the rows, or all in another order; copied, unless they are not in memory and many.
     *
     * @param count how many
     * @param order gives, for each row of the new sprite, the row of this one; always the same
     */
    public Sprite inOrder(int count, IntUnaryOperator order) {
        return of(count, row -> picture(order.applyAsInt(row)), pages == null || count <= FEW);
    }

    /** All rows, each picture replaced by another one. */
    public Sprite each(UnaryOperator<Picture> replacement) {
        return of(rows, row -> replacement.apply(picture(row)), pages == null);
    }

    private static Sprite of(int count, IntFunction<Picture> pictures, boolean inMemory) {
        if (!inMemory) {
            return new Sprite(count, page -> {
                int first = page * PAGE_ROWS;
                byte[] target = new byte[Math.min(PAGE_ROWS, count - first) * Picture.SIZE];
                for (int at = 0; at < target.length; at += Picture.SIZE) {
                    byte[] pixels = pictures.apply(first + at / Picture.SIZE).bytes();
                    System.arraycopy(pixels, 0, target, at, Picture.SIZE);
                }
                return target;
            });
        }
        SpriteBlocks some = new SpriteBlocks(count);
        for (int row = 0; row < count; row++) {
            some.put(row, pictures.apply(row).bytes());
        }
        return some.finished(count);
    }

    /** These rows followed by those of another sprite; nothing is copied that need not be. */
    public Sprite followedBy(Sprite others) {
        int all = Math.addExact(rows, others.rows());
        if (pages != null || others.pages != null) {
            return of(all, row -> row < rows ? picture(row) : others.picture(row - rows), false);
        }
        byte[][] joined = new byte[(all + BLOCK_ROWS - 1) / BLOCK_ROWS][];
        int shared = rows / BLOCK_ROWS;
        System.arraycopy(blocks, 0, joined, 0, shared);
        if (rows % BLOCK_ROWS == 0) {
            System.arraycopy(others.blocks, 0, joined, shared, joined.length - shared);
            return new Sprite(joined, all);
        }
        for (int row = shared * BLOCK_ROWS; row < all; row++) {
            byte[] target = joined[row / BLOCK_ROWS];
            if (target == null) {
                target = new byte[Math.min(BLOCK_ROWS, all - row) * Picture.SIZE];
                joined[row / BLOCK_ROWS] = target;
            }
            copyRow(others, row, target, row % BLOCK_ROWS * Picture.SIZE);
        }
        return new Sprite(joined, all);
    }

    private void copyRow(Sprite others, int row, byte[] target, int at) {
        Sprite from = row < rows ? this : others;
        int rowThere = row < rows ? row : row - rows;
        System.arraycopy(from.block(rowThere), from.start(rowThere), target, at, Picture.SIZE);
    }

    /** A copy of one row as a picture. */
    public Picture picture(int row) {
        byte[] pixels = new byte[Picture.SIZE];
        System.arraycopy(block(row), start(row), pixels, 0, Picture.SIZE);
        return new Picture(pixels);
    }
}
