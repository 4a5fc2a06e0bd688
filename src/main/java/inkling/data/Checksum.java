package inkling.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 checksums that show whether two data sets are the same, whatever files they come from. */
public final class Checksum {
    /** {@link #sha256(DataSet...)} of the 65,000 digits of MNIST in the order of the sprite. */
    public static final String MNIST = "c8b239e1e27fda0764eb4e535bddf630cefc4bf9a5901607878f961ec68295dc";

    /** {@link #ofTestRows} of the same. */
    public static final String MNIST_TEST = "6ce441d87b1a3f1fae5841339b816efa56d31a4309dcc85656210e000accd859";

    private Checksum() {}

    /**
     * The checksum of each set's pictures followed by the {@code [rows, classes]} bytes of its one-hot labels, one set after
     * another, as 64 hexadecimal digits. An empty set does not change it.
     */
    public static String sha256(DataSet... sets) {
        MessageDigest sum = digest();
        for (DataSet data : sets) {
            update(sum, data, 0);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** The checksum of the test rows of a data set alone: their pictures followed by the bytes of their one-hot labels. */
    public static String ofTestRows(DataSet data) {
        MessageDigest sum = digest();
        update(sum, data, data.trainRows());
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void update(MessageDigest sum, DataSet data, int from) {
        for (int row = from; row < data.rows(); row++) {
            sum.update(data.images().block(row), data.images().start(row), Picture.SIZE);
        }
        for (int row = from; row < data.rows(); row++) {
            sum.update(data.labels().oneHot(row));
        }
    }

    /** The checksum of arrays of numbers, one after another. */
    public static String sha256(List<float[]> arrays) {
        MessageDigest sum = digest();
        for (float[] array : arrays) {
            ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * array.length);
            bytes.asFloatBuffer().put(array);
            sum.update(bytes);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** The checksum of sets of which rows are marked, from their own checksum; the same where none is. */
    public static String of(String checksum, RowSet... marked) {
        if (Arrays.stream(marked).allMatch(RowSet::isEmpty)) {
            return checksum;
        }
        return sha256(checksum + Arrays.toString(marked));
    }

    /** The checksum of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The checksum of bytes. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
