package inkling.analysis.export;

import inkling.analysis.map.MapPositions;
import inkling.data.DataSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The format of stored maps. Whole numbers are big-endian; text is as {@link DataOutputStream#writeUTF} writes it.
 *
 * <ol>
 *   <li>{@code INKM}, and the key: a text that says what it is a map of
 *   <li>the number of rows (int), the bits of a coordinate (byte, {@value #LEAST_BITS} to {@value #MOST_BITS}), then as floats the left
 *       and upper edge and how far apart two steps of a coordinate are
 *   <li>gzipped, which adds a checksum: a byte per row, of which the high half has the highest four bits of x and the low half those of
 *       y; then the other bits of x and y of each row. The rows are in order of their labels, since those of a class lie together and
 *       so take fewer bytes.
 *   <li>after that, if they are known: {@code INKQ}, and as floats the trustworthiness and the seconds that the making took
 * </ol>
 */
final class MapFile {
    static final int LEAST_BITS = 5;
    static final int MOST_BITS = 16;

    private static final int MAGIC = 0x494E4B4D;
    private static final int FACTS_MAGIC = 0x494E4B51;
    private static final int FACTS_BYTES = 12;

    /** Bits of a coordinate that are stored apart from the others. */
    private static final int HIGH = 4;

    private MapFile() {}

    /**
     * The bytes of a file.
     *
     * @param data whose rows the map shows
     * @param bits of a coordinate: the larger side of the map has {@code 2^bits} steps
     */
    static byte[] bytes(String key, MapPositions map, DataSet data, int bits) throws IOException {
        DoubleSummaryStatistics across =
                IntStream.range(0, map.rows()).mapToDouble(map::x).summaryStatistics();
        DoubleSummaryStatistics down =
                IntStream.range(0, map.rows()).mapToDouble(map::y).summaryStatistics();
        float left = (float) across.getMin();
        float top = (float) down.getMin();
        float step = Math.max((float) across.getMax() - left, (float) down.getMax() - top) / (1 << bits);
        int low = bits - HIGH;
        byte[] cells = new byte[map.rows()];
        byte[] rest = new byte[Bits.bytes(2L * map.rows(), low)];
        Bits restBits = new Bits(rest);
        int[] order = order(data);
        for (int place = 0; place < order.length; place++) {
            int x = steps(map.x(order[place]), left, step, bits);
            int y = steps(map.y(order[place]), top, step, bits);
            cells[place] = (byte) (((x >> low) << HIGH) | (y >> low));
            restBits.put(x, low);
            restBits.put(y, low);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeUTF(key);
        out.writeInt(map.rows());
        out.writeByte(bits);
        out.writeFloat(left);
        out.writeFloat(top);
        out.writeFloat(step);
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(cells);
            packed.write(rest);
        }
        return bytes.toByteArray();
    }

    /**
     * The map in a file; empty if it has another key. Each row lies at a random place within its step, always the same, so that no grid
     * shows.
     *
     * @param data whose rows the map shows
     * @throws IOException if these are not the bytes of a map of so many rows
     */
    static Optional<MapPositions> read(byte[] bytes, String key, DataSet data) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            expect("a stored map", in.readInt() == MAGIC);
            if (!in.readUTF().equals(key)) {
                return Optional.empty();
            }
            expect("as many rows as the data set has", in.readInt() == data.rows());
            int bits = in.readByte();
            expect("a known number of bits", bits >= LEAST_BITS && bits <= MOST_BITS);
            float left = in.readFloat();
            float top = in.readFloat();
            float step = in.readFloat();
            expect("finite edges", Float.isFinite(left) && Float.isFinite(top) && step >= 0 && step < 1e9f);
            return Optional.of(unpacked(new DataInputStream(new GZIPInputStream(in)), data, bits, left, top, step));
        }
    }

    /** What a file says about its map; {@link MapFacts#NONE} if it says nothing. */
    static MapFacts facts(byte[] bytes) {
        if (!hasFacts(bytes)) {
            return MapFacts.NONE;
        }
        ByteBuffer end = ByteBuffer.wrap(bytes, bytes.length - FACTS_BYTES, FACTS_BYTES);
        end.getInt();
        return new MapFacts(end.getFloat(), end.getFloat());
    }

    /** The bytes of a file that says something else about its map. */
    static byte[] with(byte[] bytes, MapFacts facts) {
        int length = hasFacts(bytes) ? bytes.length - FACTS_BYTES : bytes.length;
        return ByteBuffer.allocate(length + FACTS_BYTES)
                .put(bytes, 0, length)
                .putInt(FACTS_MAGIC)
                .putFloat((float) facts.trustworthiness())
                .putFloat((float) facts.seconds())
                .array();
    }

    private static boolean hasFacts(byte[] bytes) {
        return bytes.length > FACTS_BYTES && ByteBuffer.wrap(bytes).getInt(bytes.length - FACTS_BYTES) == FACTS_MAGIC;
    }

    private static MapPositions unpacked(DataInputStream in, DataSet data, int bits, float left, float top, float step)
            throws IOException {
        int rows = data.rows();
        int low = bits - HIGH;
        byte[] cells = new byte[rows];
        byte[] others = new byte[Bits.bytes(2L * rows, low)];
        in.readFully(cells);
        in.readFully(others);
        Bits rest = new Bits(others);
        expect("no more than the rows", in.read() < 0); // and so the checksum has been compared
        SplittableRandom random = new SplittableRandom(1);
        float[] x = new float[rows];
        float[] y = new float[rows];
        int[] order = order(data);
        for (int place = 0; place < rows; place++) {
            int row = order[place];
            int highX = (cells[place] >> HIGH) & 15;
            int highY = cells[place] & 15;
            x[row] = left + step * (float) (((highX << low) | rest.get(low)) + random.nextDouble());
            y[row] = top + step * (float) (((highY << low) | rest.get(low)) + random.nextDouble());
        }
        return new MapPositions(x, y);
    }

    private static void expect(String expected, boolean found) throws IOException {
        if (!found) {
            throw new IOException("expected " + expected + ", found something else");
        }
    }

    /** The rows in order of their labels, and those of a label in their own. */
    private static int[] order(DataSet data) {
        int[] labels = IntStream.range(0, data.rows()).map(data::label).toArray();
        return IntStream.range(0, data.rows())
                .boxed()
                .sorted(Comparator.comparingInt(row -> labels[row]))
                .mapToInt(row -> row)
                .toArray();
    }

    private static int steps(float value, float edge, float step, int bits) {
        return step == 0 ? 0 : Math.min((int) ((value - edge) / step), (1 << bits) - 1);
    }
}
