package inkling.learn.file;

import inkling.files.BadFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * NumPy's file format for one array: here always little-endian float32 in C order, as {@code numpy.save} writes and {@code
 * numpy.load} reads it (NumPy Enhancement Proposal 1, format version 1.0).
 */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int BLOCK = 512;
    private static final Pattern HEADER = Pattern.compile(
            "\\{\\s*'descr':\\s*'([^']*)',\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");

    private Npy() {}

    /** The complete file of an array, written by ND4J. */
    static byte[] encode(INDArray array) throws IOException {
        return Nd4j.toNpyByteArray(array);
    }

    /**
     * Reads an array.
     *
     * @param shape that it must have
     * @param file for error messages
     * @throws BadFileException if it is another array, too short or too long, or holds a value that is not finite
     */
    static float[] decode(InputStream in, int[] shape, Path file) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new BadFileException(file, "a NumPy array of version 1.0", "other bytes");
        }
        String header = new String(
                readFully(in, littleEndian(readFully(in, 2)).getShort() & 0xFFFF), StandardCharsets.US_ASCII);
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new BadFileException(file, "a NumPy header", "\"" + header.strip() + "\"");
        }
        if (!matcher.group(1).equals("<f4")
                || !matcher.group(2).equals("False")
                || !matcher.group(3).replaceAll("\\s", "").equals(tuple(shape).replace(" ", ""))) {
            throw new BadFileException(file, "float32 of shape (" + tuple(shape) + ") in C order", header.strip());
        }
        float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        littleEndian(readFully(in, Math.multiplyExact(4, values.length)))
                .asFloatBuffer()
                .get(values);
        if (in.read() >= 0) {
            throw new BadFileException(file, values.length + " values", "more");
        }
        requireFinite(values, file);
        return values;
    }

    private static void requireFinite(float[] values, Path file) throws BadFileException {
        for (int from = 0; from < values.length; from += BLOCK) {
            requireFinite(values, from, Math.min(values.length, from + BLOCK), file);
        }
    }

    /** A short loop without calls, which is compiled early: the first model is read while Java still interprets. */
    private static void requireFinite(float[] values, int from, int to, Path file) throws BadFileException {
        for (int i = from; i < to; i++) {
            if (0 * values[i] != 0) { // NaN then
                throw new BadFileException(file, "finite values", Float.toString(values[i]));
            }
        }
    }

    /** As Python writes tuples: {@code 3, 3, 1, 32}, but {@code 32,}. */
    private static String tuple(int[] shape) {
        StringBuilder text = new StringBuilder().append(shape[0]).append(shape.length == 1 ? "," : "");
        for (int i = 1; i < shape.length; i++) {
            text.append(", ").append(shape[i]);
        }
        return text.toString();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] readFully(InputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        int found = in.readNBytes(bytes, 0, count);
        if (found < count) {
            throw new EOFException("expected " + count + " bytes more, found " + found);
        }
        return bytes;
    }
}
