package inkling.learn.file;

import inkling.files.BadFileException;
import inkling.files.npy.NpyHeader;
import inkling.nn.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Arrays in NumPy's file format. Written as little-endian float32 in C
 * order; read in either byte order, as float32 or float64, in C or Fortran order, as {@code numpy.save} writes them.
 */
public final class Npy {
    private static final int BLOCK = 512;
    private static final int CHUNK = 1 << 16;
    private static final Pattern FLOAT = Pattern.compile("[<>]f[48]");

    private Npy() {}

    /** The complete file of a parameter. */
    public static byte[] encode(Parameter parameter) {
        byte[] header = NpyHeader.encoded("<f4", sizes(parameter.shape()));
        ByteBuffer file = ByteBuffer.allocate(header.length + Float.BYTES * parameter.values().length);
        return file.put(header).put(littleEndian(parameter.values())).array();
    }

    /** Floats as bytes, as this format and others have them. */
    public static byte[] littleEndian(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    private static List<Long> sizes(int[] shape) {
        return Arrays.stream(shape).mapToObj(Long::valueOf).toList();
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
        NpyHeader header = NpyHeader.read(in, file);
        List<Long> wanted = sizes(shape);
        if (!FLOAT.matcher(header.type()).matches() || !header.shape().equals(wanted)) {
            throw new BadFileException(
                    file, "float32 or float64 of shape (" + NpyHeader.tuple(wanted) + ")", header.text());
        }
        float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        read(in, header.type(), values);
        if (in.read() >= 0) {
            throw new BadFileException(file, values.length + " values", "more");
        }
        requireFinite(values, file);
        return header.isFortran() ? fromFortran(values, shape) : values;
    }

    private static void read(InputStream in, String type, float[] values) throws IOException {
        int size = type.charAt(2) - '0';
        ByteOrder order = type.charAt(0) == '<' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            ByteBuffer bytes =
                    ByteBuffer.wrap(NpyHeader.readFully(in, size * count)).order(order);
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
}
