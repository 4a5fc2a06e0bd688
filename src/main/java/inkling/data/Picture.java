package inkling.data;

import java.util.Arrays;

/**
 * A 28x28 grayscale picture as in MNIST: 784 bytes, row by row from the top left, 0 for the black background and 255 for
 * the brightest ink. Immutable.
 */
public final class Picture {
    /** Width and height in pixels. */
    public static final int SIDE = 28;
    /** The number of pixels. */
    public static final int SIZE = SIDE * SIDE;

    private final byte[] pixels;

    /**
     * @param pixels 784 unsigned bytes, copied
     */
    public Picture(byte[] pixels) {
        if (pixels.length != SIZE) {
            throw new IllegalArgumentException("expected " + SIZE + " pixels, got " + pixels.length);
        }
        this.pixels = pixels.clone();
    }

    /** The value 0..255 at {@code offset = 28 * row + column}. */
    public int at(int offset) {
        return pixels[offset] & 0xFF;
    }

    /** The value 0..255 at a row and a column, each 0..27. */
    public int at(int row, int column) {
        return at(row * SIDE + column);
    }

    /** A copy of the 784 bytes. */
    public byte[] bytes() {
        return pixels.clone();
    }

    /** Writes the picture as 784 floats 0..1, byte / 255, from {@code target[from]} on. */
    public void toFloats(float[] target, int from) {
        for (int i = 0; i < SIZE; i++) {
            target[from + i] = at(i) / 255f;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }
}
