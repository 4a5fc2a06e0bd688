package inkling.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums by which two data sets are told to be the same, whatever files they lie in. */
public final class Checksum {
    private Checksum() {}

    /** Of the {@code rows x 784} bytes of the pictures: 64 hexadecimal digits. */
    public static String sha256(Sprite images) {
        MessageDigest sum = sha256();
        for (int row = 0; row < images.rows(); row++) {
            sum.update(images.block(row), images.start(row), Picture.SIZE);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** Of the pictures and, after them, the {@code rows x 10} bytes of the one-hot labels: 64 hexadecimal digits. */
    public static String sha256(DataSet data) {
        MessageDigest sum = sha256();
        for (int row = 0; row < data.rows(); row++) {
            sum.update(data.images().block(row), data.images().start(row), Picture.SIZE);
        }
        for (int row = 0; row < data.rows(); row++) {
            sum.update(data.labels().oneHot(row));
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
