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
 * NumPy's file format for one array (NumPy Enhancement Proposal 1, format version 1.0). Written as little-endian float32 in C
 * order; read in either byte order, as float32 or float64, in C or Fortran order, as {@code numpy.save} writes them.
 */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int BLOCK = 512;
    private static final int CHUNK = 1 << 16;
    private static final Pattern HEADER = Pattern.compile(
            "\\{\\s*'descr':\\s*'([^']*)',\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");
    private static final Pattern FLOAT = Pattern.compile("[<>]f[48]");

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
     * @return in C order
     * @throws BadFileException if it is another array, too short or too long, or holds a value that is not finite
     */
    static float[] decode(InputStream in, int[] shape, Path file) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new BadFileException(file, "a NumPy array of version 1.0", "other bytes");
        }
        ByteBuffer length = ByteBuffer.wrap(readFully(in, 2)).order(ByteOrder.LITTLE_ENDIAN);
        String header = new String(readFully(in, length.getShort() & 0xFFFF), StandardCharsets.US_ASCII);
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new BadFileException(file, "a NumPy header", "\"" + header.strip() + "\"");
        }
        String type = matcher.group(1);
        if (!FLOAT.matcher(type).matches()
                || !matcher.group(3).replaceAll("\\s", "").equals(tuple(shape).replace(" ", ""))) {
            throw new BadFileException(file, "float32 or float64 of shape (" + tuple(shape) + ")", header.strip());
        }
        float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        read(in, type, values);
        if (in.read() >= 0) {
            throw new BadFileException(file, values.length + " values", "more");
        }
        requireFinite(values, file);
        return matcher.group(2).equals("True") ? fromFortran(values, shape) : values;
    }

    private static void read(InputStream in, String type, float[] values) throws IOException {
        int size = type.charAt(2) - '0';
        ByteOrder order = type.charAt(0) == '<' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            ByteBuffer bytes = ByteBuffer.wrap(readFully(in, size * count)).order(order);
            if (size == Float.BYTES) {
                bytes.asFloatBuffer().get(values, from, count);
            } else {
                for (int i = 0; i < count; i++) {
                    values[from + i] = (float) bytes.getDouble(); // too large a value becomes infinite, and is refused
                }
            }
        }
    }

    /** The same array in C order: in Fortran's, the first index changes fastest. */
    private static float[] fromFortran(float[] values, int[] shape) {
        float[] ordered = new float[values.length];
        int[] index = new int[shape.length];
        for (float value : values) {
            int at = 0;
            for (int axis = 0; axis < shape.length; axis++) {
                at = at * shape[axis] + index[axis];
            }
            ordered[at] = value;
            for (int axis = 0; axis < shape.length && ++index[axis] == shape[axis]; axis++) {
                index[axis] = 0;
            }
        }
        return ordered;
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

    private static byte[] readFully(InputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        int found = in.readNBytes(bytes, 0, count);
        if (found < count) {
            throw new EOFException("expected " + count + " bytes more, found " + found);
        }
        return bytes;
    }
}
