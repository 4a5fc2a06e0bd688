package inkling.files.npy;

import inkling.files.BadFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an {@code .npy} file says before its numbers (NumPy Enhancement Proposal 1, format versions 1 to 3). Immutable.
 *
 * @param type how a number is stored: {@code <f4}; of a structured array, the list of its fields
 * @param isFortran whether the first index changes fastest, not the last one
 * @param shape the size of each dimension, 0 or more
 * @param bytes the size of the header with all that comes before the numbers
 * @param text the header as it is written, for messages
 */
public record NpyHeader(String type, boolean isFortran, List<Long> shape, int bytes, String text) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int MOST_BYTES = 1 << 16;
    private static final int MOST_DIMENSIONS = 32; // NumPy's own limit
    private static final int ALIGNED = 64;
    private static final Pattern HEADER = Pattern.compile("\\{\\s*'descr':\\s*(?:'([^']*)'|(\\[.*\\])),"
            + "\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,15})L?"); // L by Python 2

    public NpyHeader {
        shape = List.copyOf(shape);
    }

    /**
     * Reads a header, and leaves the numbers to be read.
     *
     * @param file for error messages
     * @throws BadFileException if it is not one, or has more than 64 kB
     * @throws EOFException if it is cut off
     */
    public static NpyHeader read(InputStream in, Path file) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new BadFileException(file, "a NumPy array", "other bytes");
        }
        int version = readFully(in, 2)[0];
        if (version < 1 || version > 3) {
            throw new BadFileException(file, "a NumPy array of format version 1 to 3", "version " + version);
        }
        int lengthBytes = version == 1 ? Short.BYTES : Integer.BYTES;
        ByteBuffer field = ByteBuffer.wrap(readFully(in, lengthBytes)).order(ByteOrder.LITTLE_ENDIAN);
        long length = version == 1 ? field.getShort() & 0xFFFF : field.getInt() & 0xFFFF_FFFFL;
        if (length > MOST_BYTES) {
            throw new BadFileException(file, "a NumPy header of at most " + MOST_BYTES + " bytes", "" + length);
        }
        String text = new String(readFully(in, (int) length), StandardCharsets.UTF_8).strip();
        Matcher matcher = HEADER.matcher(text);
        if (!matcher.matches()) {
            throw new BadFileException(file, "a NumPy header", "\"" + text + "\"");
        }
        String type = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new NpyHeader(
                type,
                matcher.group(3).equals("True"),
                shape(matcher.group(4), file),
                MAGIC.length + 2 + lengthBytes + (int) length,
                text);
    }

    private static List<Long> shape(String tuple, Path file) throws BadFileException {
        List<Long> shape = new ArrayList<>();
        for (String part : tuple.split(",", -1)) {
            Matcher size = SIZE.matcher(part.strip());
            if (size.matches() && shape.size() < MOST_DIMENSIONS) {
                shape.add(Long.parseLong(size.group(1)));
            } else if (!part.isBlank()) {
                throw new BadFileException(file, "a shape of up to 32 numbers", "(" + tuple + ")");
            }
        }
        return shape;
    }

    /** The bytes before the numbers, as NumPy writes them: C order, format version 1.0. */
    public static byte[] encoded(String type, List<Long> shape) {
        String text = String.format("{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", type, tuple(shape));
        int before = MAGIC.length + 2 + Short.BYTES;
        int bytes = (before + text.length() + 1 + ALIGNED - 1) / ALIGNED * ALIGNED;
        ByteBuffer header = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) (bytes - before));
        String padded = text + " ".repeat(bytes - before - text.length() - 1) + "\n";
        return header.put(padded.getBytes(StandardCharsets.US_ASCII)).array();
    }

    /** As Python writes tuples, without the parentheses: {@code 3, 3, 1, 32}, but {@code 32,}. */
    public static String tuple(List<Long> shape) {
        return shape.stream().map(Object::toString).collect(Collectors.joining(", ")) + (shape.size() == 1 ? "," : "");
    }

    /**
     * Bytes that must be there.
     *
     * @throws EOFException if they are not
     */
    public static byte[] readFully(InputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        int found = in.readNBytes(bytes, 0, count);
        if (found < count) {
            throw new EOFException("expected " + count + " bytes more, found " + found);
        }
        return bytes;
    }
}
