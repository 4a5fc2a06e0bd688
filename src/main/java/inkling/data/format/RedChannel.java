package inkling.data.format;

import inkling.files.BadFileException;
import java.nio.file.Path;

/**
 * The gray values of a row of PNG pixels in any format: the red channel after a browser has drawn the picture on an empty
 * canvas, because that is how the sprite was first read. Colors count by their red; samples of 1, 2 and 4 bits are scaled to
 * 0..255, and of 16 bits the upper 8 count. Opaque pixels keep their values, transparent ones become 0, and those between
 * lose what a canvas loses by storing values multiplied by their alpha.
 */
final class RedChannel {
    private static final int OPAQUE = 255;

    private final Path file;
    private final PngHeader header;
    private final byte[] palette;
    private final byte[] transparency;

    /**
     * @param palette the data of chunk PLTE, red, green, blue for each entry; empty if there is none
     * @param transparency the data of chunk tRNS: the alpha of palette entries, or the one color that is transparent;
     *     empty if there is none
     */
    RedChannel(Path file, PngHeader header, byte[] palette, byte[] transparency) throws BadFileException {
        this.file = file;
        this.header = header;
        this.palette = palette;
        this.transparency = transparency;
        if (header.color() == PngHeader.PALETTE && (palette.length == 0 || palette.length % 3 != 0)) {
            throw new BadFileException(file, "a palette of 3 bytes per color", palette.length + " bytes");
        }
        int keyBytes = 2 * header.samples();
        boolean keyed = header.color() == PngHeader.GRAY || header.color() == PngHeader.RGB;
        if (keyed && transparency.length != 0 && transparency.length != keyBytes) {
            throw new BadFileException(file, keyBytes + " bytes in chunk tRNS", Integer.toString(transparency.length));
        }
    }

    /** Converts the unfiltered bytes of a row to one gray byte per pixel. */
    void read(byte[] row, byte[] gray, int pixels, long y) throws BadFileException {
        if (header.gray8() && transparency.length == 0) {
            System.arraycopy(row, 0, gray, 0, pixels);
            return;
        }
        for (int x = 0; x < pixels; x++) {
            gray[x] = (byte) (header.color() == PngHeader.PALETTE ? entry(sample(row, x), y) : pixel(row, x));
        }
    }

    private int entry(int index, long y) throws BadFileException {
        if (3 * index >= palette.length) {
            String found = "index " + index + " in row " + y;
            throw new BadFileException(file, "a palette index under " + palette.length / 3, found);
        }
        int alpha = index < transparency.length ? transparency[index] & 0xFF : OPAQUE;
        return onCanvas(palette[3 * index] & 0xFF, alpha);
    }

    private int pixel(byte[] row, int x) {
        int first = x * header.samples();
        int red = eightBits(sample(row, first));
        return switch (header.color()) {
            case PngHeader.GRAY_ALPHA -> onCanvas(red, eightBits(sample(row, first + 1)));
            case PngHeader.RGBA -> onCanvas(red, eightBits(sample(row, first + 3)));
            default -> isTransparent(row, first) ? 0 : red;
        };
    }

    private boolean isTransparent(byte[] row, int first) {
        for (int i = 0; 2 * i < transparency.length; i++) {
            int key = (transparency[2 * i] & 0xFF) << 8 | (transparency[2 * i + 1] & 0xFF);
            if (sample(row, first + i) != key) {
                return false;
            }
        }
        return transparency.length > 0;
    }

    /** One sample of a row, at its own bit depth. */
    private int sample(byte[] row, int index) {
        int depth = header.depth();
        if (depth == 16) {
            return (row[2 * index] & 0xFF) << 8 | (row[2 * index + 1] & 0xFF);
        }
        int bit = index * depth;
        return ((row[bit / 8] & 0xFF) >> (8 - depth - bit % 8)) & ((1 << depth) - 1);
    }

    private int eightBits(int sample) {
        int depth = header.depth();
        return depth == 16 ? sample >> 8 : sample * 255 / ((1 << depth) - 1);
    }

    /** A canvas stores 8-bit values multiplied by their alpha, and divides them again, in floats, when it is read. */
    private static int onCanvas(int value, int alpha) {
        if (alpha == 0 || alpha == OPAQUE) {
            return alpha == 0 ? 0 : value;
        }
        int multiplied = (value * alpha + OPAQUE / 2) / OPAQUE;
        // in the same steps as browsers: the rounding of values halfway between two bytes depends on float errors
        float unit = 1f / OPAQUE;
        float divided = multiplied * unit * (1 / (alpha * unit));
        return (int) Math.rint(Math.min(1, divided) * OPAQUE);
    }
}
