package inkling.data.format;

import inkling.files.BadFileException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The properties of a PNG in its first chunk, IHDR.
 *
 * @param width pixels in a row
 * @param height rows, as the file claims; no memory is to be allocated because of it
 * @param depth bits per sample: 1, 2, 4, 8 or 16
 * @param color one of the constants below
 * @param interlaced whether the rows come in Adam7's seven passes
 */
record PngHeader(int width, int height, int depth, int color, boolean interlaced) {
    static final int GRAY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GRAY_ALPHA = 4;
    static final int RGBA = 6;

    private static final int LENGTH = 13;

    /** Reads the 13 bytes of IHDR. */
    static PngHeader read(Path file, byte[] data) throws BadFileException {
        if (data.length != LENGTH) {
            throw new BadFileException(file, LENGTH + " bytes in chunk IHDR", Integer.toString(data.length));
        }
        ByteBuffer bytes = ByteBuffer.wrap(data);
        int width = bytes.getInt();
        int height = bytes.getInt();
        int depth = bytes.get();
        int color = bytes.get();
        int compression = bytes.get();
        int filter = bytes.get();
        int interlace = bytes.get();
        if (width <= 0 || height <= 0) {
            String found = Integer.toUnsignedString(width) + " x " + Integer.toUnsignedString(height);
            throw new BadFileException(file, "a width and a height of 1 to 2147483647", found);
        }
        if (!allowed(depth, color)) {
            throw new BadFileException(
                    file, "a bit depth and color type that PNG allows", "depth " + depth + ", color type " + color);
        }
        if (compression != 0 || filter != 0 || interlace < 0 || interlace > 1) {
            String found = compression + ", " + filter + " and " + interlace;
            throw new BadFileException(file, "compression 0, filter method 0 and interlace 0 or 1", found);
        }
        return new PngHeader(width, height, depth, color, interlace == 1);
    }

    private static boolean allowed(int depth, int color) {
        return switch (color) {
            case GRAY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GRAY_ALPHA, RGBA -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    /** Whether the bytes of a row are its gray values. */
    boolean gray8() {
        return color == GRAY && depth == 8;
    }

    /** Samples per pixel. */
    int samples() {
        return switch (color) {
            case RGB -> 3;
            case GRAY_ALPHA -> 2;
            case RGBA -> 4;
            default -> 1;
        };
    }

    /** Bytes from one pixel to the next, at least 1, as the filters count them. */
    int pixelBytes() {
        return Math.max(1, samples() * depth / 8);
    }

    /** Bytes in a row of {@code pixels} pixels, without its filter byte. */
    int rowBytes(int pixels) {
        return (pixels * samples() * depth + 7) / 8;
    }
}
