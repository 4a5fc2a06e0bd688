package inkling.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums by which two data sets are told to be the same, whatever files they lie in. */
public final class Checksum {
    /** {@link #sha256(DataSet...)} of the 65,000 digits of MNIST in the order of its sprite. */
    public static final String MNIST = "c8b239e1e27fda0764eb4e535bddf630cefc4bf9a5901607878f961ec68295dc";

    private Checksum() {}

    /** Of the {@code rows x 784} bytes of the pictures: 64 hexadecimal digits. */
    public static String sha256(Sprite images) {
        MessageDigest sum = sha256();
        for (int row = 0; row < images.rows(); row++) {
            sum.update(images.block(row), images.start(row), Picture.SIZE);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /**
     * Of the pictures and, after them, the {@code rows x classes} bytes of the one-hot labels, of one set after the other: 64
     * hexadecimal digits. An empty set leaves no trace.
     */
    public static String sha256(DataSet... sets) {
        MessageDigest sum = sha256();
        for (DataSet data : sets) {
            for (int row = 0; row < data.rows(); row++) {
                sum.update(data.images().block(row), data.images().start(row), Picture.SIZE);
            }
            for (int row = 0; row < data.rows(); row++) {
                sum.update(data.labels().oneHot(row));
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
