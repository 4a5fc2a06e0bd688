package inkling.learn;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * NumPy's file of one array: here always little-endian float32 in C order, as {@code numpy.save} writes it and {@code
 * numpy.load} reads it (NumPy Enhancement Proposal 1, format version 1.0).
 */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;
    private static final Pattern HEADER = Pattern.compile(
            "\\{\\s*'descr':\\s*'([^']*)',\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");

    private Npy() {}

    /** The whole file of an array of this shape. */
    static byte[] encode(int[] shape, float[] values) {
        String dimensions = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "))
                + (shape.length == 1 ? "," : "");
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + dimensions + "), }";
        int unpadded = MAGIC.length + 2 + header.length() + 1;
        int padding = (ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT;
        ByteBuffer file = ByteBuffer.allocate(unpadded + padding + 4 * values.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) (header.length() + padding + 1))
                .put((header + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII));
        file.asFloatBuffer().put(values);
        return file.array();
    }

    /**
     * The values of an array that must have this shape.
     *
     * @throws FormatException if it is another array, too short or too long, or holds a value that is not a number
     */
    static float[] decode(InputStream in, int[] shape) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new FormatException("a NumPy array of version 1.0", "other bytes");
        }
        String header =
                new String(readFully(in, little(readFully(in, 2)).getShort() & 0xFFFF), StandardCharsets.US_ASCII);
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new FormatException("a NumPy header", "\"" + header.strip() + "\"");
        }
        String expected = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String found = matcher.group(3).replaceAll("\\s|,\\s*$", "");
        if (!matcher.group(1).equals("<f4") || !matcher.group(2).equals("False") || !found.equals(expected)) {
            throw new FormatException("float32 of shape (" + expected + ") in C order", header.strip());
        }
        float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        little(readFully(in, Math.multiplyExact(4, values.length)))
                .asFloatBuffer()
                .get(values);
        if (in.read() >= 0) {
            throw new FormatException(values.length + " values", "more");
        }
        requireFinite(values);
        return values;
    }

    /** Looks at single values only if there is a bad one: the first model is read while Java still interprets, and calls are slow. */
    private static void requireFinite(float[] values) throws FormatException {
        float zeros = 0;
        for (float value : values) {
            zeros += 0 * value;
        }
        if (zeros != 0) { // NaN
            for (float value : values) {
                if (!Float.isFinite(value)) {
                    throw new FormatException("finite values", Float.toString(value));
                }
            }
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] readFully(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("expected " + count + " bytes more, found " + bytes.length);
        }
        return bytes;
    }

    /** An array that is not the one expected; {@link ModelFile} adds the file. */
    static final class FormatException extends IOException {
        private static final long serialVersionUID = 1L;
        private final String expected;
        private final String found;

        FormatException(String expected, String found) {
            super("expected " + expected + ", found " + found);
            this.expected = expected;
            this.found = found;
        }

        String expected() {
            return expected;
        }

        String found() {
            return found;
        }
    }
}
