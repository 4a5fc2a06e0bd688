package inkling.data.format;

import inkling.data.Picture;
import inkling.data.SpriteBlocks;

/**
 * How a PNG holds the pictures of a data set: as a sprite, one per row, 784 pixels wide; or as a sheet of tiles of 28x28 pixels,
 * from left to right and from top to bottom.
 *
 * @param columns tiles side by side on a sheet; 0 for a sprite
 */
record SpriteLayout(int columns) {
    /** A sheet of any more columns is no data set, and its header must not claim memory for its rows of pixels. */
    private static final int MOST_COLUMNS = 1000;

    static boolean isPossible(PngHeader header) {
        boolean tiled = header.width() % Picture.SIDE == 0 && header.height() % Picture.SIDE == 0;
        return header.width() == Picture.SIZE || (tiled && header.width() <= MOST_COLUMNS * Picture.SIDE);
    }

    static SpriteLayout of(PngHeader header) {
        return new SpriteLayout(header.width() == Picture.SIZE ? 0 : header.width() / Picture.SIDE);
    }

    /** Whether there is one picture per row of pixels. */
    boolean isSprite() {
        return columns == 0;
    }

    /** The number of pictures in so many rows of pixels. */
    long pictures(long height) {
        return isSprite() ? height : height / Picture.SIDE * columns;
    }

    /** Whether a file with this number of pictures can be one of so many labels: the last tiles of a sheet may be blank. */
    boolean holds(long pictures, long labels) {
        return isSprite() ? pictures == labels : labels <= pictures;
    }

    /** Adds the pixels of a row, or some of them. */
    void put(SpriteBlocks blocks, int y, byte[] gray, Interlace pass) {
        if (isSprite()) {
            blocks.put(y, gray, pass.x(), pass.dx());
            return;
        }
        int firstPicture = y / Picture.SIDE * columns;
        int offset = y % Picture.SIDE * Picture.SIDE;
        int x = pass.x();
        for (byte value : gray) {
            blocks.put(firstPicture + x / Picture.SIDE, offset + x % Picture.SIDE, value);
            x += pass.dx();
        }
    }
}
