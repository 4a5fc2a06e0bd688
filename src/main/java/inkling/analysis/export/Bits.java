package inkling.analysis.export;

/** Numbers of a few bits each, one after another in bytes, the highest bit first. */
final class Bits {
    private final byte[] bytes;
    private long at;

    /** Starts at the first bit of the bytes. */
    Bits(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many bytes are needed for some numbers; at most 2^31 - 1 of them. */
    static int bytes(long numbers, int width) {
        return Math.toIntExact((numbers * width + Byte.SIZE - 1) / Byte.SIZE);
    }

    /** Writes the lowest bits of a number where there are zeros so far. */
    void put(int number, int width) {
        for (int bit = width - 1; bit >= 0; bit--, at++) {
            if (((number >> bit) & 1) != 0) {
                bytes[(int) (at / Byte.SIZE)] |= (byte) (0x80 >> at % Byte.SIZE);
            }
        }
    }

    /** Reads a number. */
    int get(int width) {
        int number = 0;
        for (int i = 0; i < width; i++, at++) {
            int bit = (bytes[(int) (at / Byte.SIZE)] >> (7 - at % Byte.SIZE)) & 1;
            number = (number << 1) | bit;
        }
        return number;
    }
}
