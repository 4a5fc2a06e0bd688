package inkling.data.format.idx;

import inkling.files.BadFileException;
import inkling.files.Glance;
import inkling.files.GzippedFile;
import inkling.files.npy.NpyType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;

/**
 * An IDX file, plain or gzipped, while it is being read: two zero bytes, the type of its numbers, the number of dimensions, the
 * size of each dimension as a big-endian 32-bit number, then the numbers, the last index changing fastest.
 */
final class IdxInput implements AutoCloseable {
    /** The type of QMNIST's labels. */
    static final NpyType INT = new NpyType('i', Integer.BYTES, ByteOrder.BIG_ENDIAN);

    /** The types of numbers by their codes, the third byte of a file. */
    private static final Map<Byte, NpyType> TYPES = Map.of(
            (byte) 0x08, new NpyType('u', Byte.BYTES, ByteOrder.BIG_ENDIAN),
            (byte) 0x09, new NpyType('i', Byte.BYTES, ByteOrder.BIG_ENDIAN),
            (byte) 0x0B, new NpyType('i', Short.BYTES, ByteOrder.BIG_ENDIAN),
            (byte) 0x0C, INT,
            (byte) 0x0D, new NpyType('f', Float.BYTES, ByteOrder.BIG_ENDIAN),
            (byte) 0x0E, new NpyType('f', Double.BYTES, ByteOrder.BIG_ENDIAN));

    private static final int MAGIC = 4;
    private static final int SIZE = Integer.BYTES;

    private final Path file;
    private final InputStream in;
    private final NpyType type;
    private final long[] shape;

    /**
     * Opens a file and reads its header.
     *
     * @param dimensions how many there may be
     * @param expected what the file should contain, for error messages
     */
    IdxInput(Path file, int dimensions, String expected) throws IOException {
        this.file = file;
        in = GzippedFile.open(file, "an IDX file");
        try {
            byte[] head = upTo(MAGIC + SIZE);
            if (head.length < MAGIC + SIZE) {
                throw new BadFileException(file, expected, "a file of " + head.length + " bytes");
            }
            NpyType known = head[0] == 0 && head[1] == 0 ? TYPES.get(head[2]) : null;
            if (known == null || head[3] < 1 || head[3] > dimensions) {
                int magic = ByteBuffer.wrap(head).getInt();
                throw new BadFileException(file, expected, Integer.toUnsignedString(magic));
            }
            type = known;
            byte[] others = upTo((head[3] - 1) * SIZE);
            if (others.length < (head[3] - 1) * SIZE) {
                throw new BadFileException(file, expected, "a file of " + (head.length + others.length) + " bytes");
            }
            shape = new long[head[3]];
            ByteBuffer sizes = ByteBuffer.allocate(shape.length * SIZE)
                    .put(head, MAGIC, SIZE)
                    .put(others)
                    .flip();
            for (int i = 0; i < shape.length; i++) {
                shape[i] = Integer.toUnsignedLong(sizes.getInt());
            }
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Whether a file begins like one of pictures. */
    static boolean isPictures(Path file) {
        return Glance.shows(() -> {
            try (InputStream in = GzippedFile.open(file, "an IDX file")) {
                byte[] head = in.readNBytes(MAGIC);
                return head.length == MAGIC
                        && head[0] == 0
                        && head[1] == 0
                        && TYPES.containsKey(head[2])
                        && head[3] >= 2
                        && head[3] <= IdxImages.DIMENSIONS;
            }
        });
    }

    /** How many bytes come before the numbers. */
    int headerBytes() {
        return MAGIC + SIZE * shape.length;
    }

    NpyType type() {
        return type;
    }

    /** The size of each dimension, as the header claims. */
    long[] shape() {
        return shape;
    }

    /** The next bytes; fewer at the end of the file. */
    byte[] upTo(int length) throws IOException {
        return in.readNBytes(length);
    }

    /** Refuses a file that has more bytes than its header says. */
    void requireEnd(String expected) throws IOException {
        if (upTo(1).length > 0) {
            throw new BadFileException(file, expected + ", as its header says", "more bytes after them");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
