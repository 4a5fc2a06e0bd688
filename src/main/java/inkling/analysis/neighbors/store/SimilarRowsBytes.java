package inkling.analysis.neighbors.store;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.axes.Spanning;
import inkling.learn.neighbors.PrincipalAxes;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * Points and neighbors as bytes: a header of five integers (format, rows, width of the features, number of axes, number of neighbors),
 * floats of the mean, the axes and the points, three bytes for each neighbor, and a CRC-32 of all that. Distances are not stored,
 * since the points give them. 19 MB for 65,000 rows; 13 MB with points alone, which are those with no neighbors.
 */
final class SimilarRowsBytes {
    /** Of {@link Spanning#MOST_ROWS} rows. */
    static final int MOST_BYTES = 120_000_000;

    private static final int FORMAT = 0x494E4B01; // INK, version 1
    private static final int HEADER = 5 * Integer.BYTES;
    /** Where the number of neighbors stands. */
    private static final int NEAREST = 4 * Integer.BYTES;

    private static final int MOST_AXES = 1_000;
    private static final int ROW = 3;

    private static final Neighbors NONE = new Neighbors(0, new int[0], new float[0]);

    private SimilarRowsBytes() {}

    /** The bytes of points without neighbors; IllegalArgumentException if they are more than {@link #MOST_BYTES}. */
    static byte[] of(RowSpace space) {
        return of(new SimilarRows(space, NONE));
    }

    /** The bytes; IllegalArgumentException if they are more than {@link #MOST_BYTES}. */
    static byte[] of(SimilarRows similar) {
        PrincipalAxes axes = similar.space().axes();
        Points points = similar.space().points();
        Neighbors neighbors = similar.neighbors();
        int width = axes.mean().length;
        long size = size(points.rows(), width, axes.count(), neighbors.count());
        if (size > MOST_BYTES) {
            throw new IllegalArgumentException("expected at most " + MOST_BYTES + " bytes, found " + size);
        }
        byte[] all = new byte[(int) size];
        ByteBuffer bytes = ByteBuffer.wrap(all);
        bytes.putInt(FORMAT).putInt(points.rows()).putInt(width).putInt(axes.count());
        bytes.putInt(neighbors.count());
        put(bytes, axes.mean());
        for (float[] axis : axes.axes()) {
            put(bytes, axis);
        }
        put(bytes, points.values());
        for (int row = 0; row < points.rows(); row++) {
            for (int place = 0; place < neighbors.count(); place++) {
                int neighbor = neighbors.neighbor(row, place);
                bytes.put((byte) (neighbor >> 16)).putShort((short) neighbor);
            }
        }
        bytes.putInt(crc(all));
        return all;
    }

    /**
     * Reads points and neighbors; IllegalArgumentException with what was expected and found if they are damaged, or not of so many
     * rows.
     */
    static SimilarRows read(byte[] all, Features features, int rows) {
        ByteBuffer bytes = ByteBuffer.wrap(all);
        RowSpace space = readSpace(bytes, all, features, rows);
        int nearest = bytes.getInt(NEAREST);
        require(nearest >= 1, "neighbors", "none");
        return new SimilarRows(space, neighbors(bytes, space.points(), nearest));
    }

    /** Reads the points, whether neighbors follow or not; IllegalArgumentException as {@link #read}. */
    static RowSpace readSpace(byte[] all, Features features, int rows) {
        return readSpace(ByteBuffer.wrap(all), all, features, rows);
    }

    /**
     * @param all what the buffer wraps
     */
    private static RowSpace readSpace(ByteBuffer bytes, byte[] all, Features features, int rows) {
        require(bytes.remaining() > HEADER, "a header", all.length + " bytes");
        require(bytes.getInt() == FORMAT, "neighbors of rows", "another format");
        require(bytes.getInt() == rows, rows + " rows", "another number");
        require(bytes.getInt() == features.width(), "features of " + features.width() + " numbers", "others");
        int count = bytes.getInt();
        int nearest = bytes.getInt();
        boolean isPossible = count >= 1 && count <= MOST_AXES && nearest >= 0 && nearest < rows;
        require(isPossible, "axes and neighbors", count + " and " + nearest);
        long size = size(rows, features.width(), count, nearest);
        require(size == all.length, size + " bytes", all.length + "");
        require(bytes.getInt(all.length - Integer.BYTES) == crc(all), "the checksum of the bytes", "another");
        float[] mean = floats(bytes, features.width());
        float[][] axes = new float[count][];
        for (int i = 0; i < count; i++) {
            axes[i] = floats(bytes, features.width());
        }
        Points points = new Points(floats(bytes, rows * count), count);
        return new RowSpace(features, new PrincipalAxes(mean, axes), points);
    }

    private static Neighbors neighbors(ByteBuffer bytes, Points points, int count) {
        int[] rows = new int[points.rows() * count];
        float[] distances = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ((bytes.get() & 0xFF) << 16) | (bytes.getShort() & 0xFFFF);
            require(rows[i] < points.rows(), "a row below " + points.rows(), rows[i] + "");
            distances[i] = (float) Math.sqrt(points.squaredDistance(i / count, rows[i]));
        }
        return new Neighbors(count, rows, distances);
    }

    private static long size(long rows, long width, long axes, long neighbors) {
        long floats = width + axes * width + rows * axes;
        return HEADER + floats * Float.BYTES + rows * neighbors * ROW + Integer.BYTES;
    }

    private static void put(ByteBuffer bytes, float[] values) {
        bytes.asFloatBuffer().put(values);
        bytes.position(bytes.position() + values.length * Float.BYTES);
    }

    private static float[] floats(ByteBuffer bytes, int count) {
        float[] values = new float[count];
        bytes.asFloatBuffer().get(values);
        bytes.position(bytes.position() + count * Float.BYTES);
        return values;
    }

    /** Of all bytes but those of the checksum. */
    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - Integer.BYTES);
        return (int) crc.getValue();
    }

    private static void require(boolean isTrue, String expected, String found) {
        if (!isTrue) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }
}
