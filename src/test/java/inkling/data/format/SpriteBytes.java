package inkling.data.format;

import inkling.data.Classes;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/** Sprites for tests, valid and not. */
public final class SpriteBytes {
    /** Where IHDR's data begins, and the chunk after it. */
    static final int HEADER = 16;

    static final int AFTER_HEADER = 33;
    /** IEND with its length and CRC. */
    static final int END_LENGTH = 12;

    private SpriteBytes() {}

    /** A sprite whose value at a row and offset is {@code 3 * row + offset}, modulo 256. */
    public static Sprite ofRows(int rows) {
        SpriteBlocks blocks = new SpriteBlocks(rows);
        for (int row = 0; row < rows; row++) {
            byte[] gray = new byte[Picture.SIZE];
            for (int i = 0; i < gray.length; i++) {
                gray[i] = (byte) (3 * row + i);
            }
            blocks.put(row, gray);
        }
        return blocks.finished(rows);
    }

    /**
     * A sprite of {@code rows} rows that takes the memory of one block only: all its blocks are the same. For measuring what
     * must not depend on how many rows there are.
     */
    public static Sprite repeated(int rows) {
        byte[][] blocks = new byte[(rows + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][];
        Arrays.fill(blocks, ofRows(Sprite.BLOCK_ROWS).block(0));
        return new Sprite(blocks, rows);
    }

    /** The labels 0, 1 ... 9, 0, 1 ... for {@code rows} rows. */
    public static OneHotLabels labels(int rows) {
        byte[] digits = new byte[rows];
        for (int row = 0; row < rows; row++) {
            digits[row] = (byte) (row % Classes.DIGITS.count());
        }
        return new OneHotLabels(digits, Classes.DIGITS);
    }

    /** The checksum of the {@code [rows, 784]} bytes of the pictures, as 64 hexadecimal digits. */
    static String sha256(Sprite images) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (int row = 0; row < images.rows(); row++) {
                sum.update(images.picture(row).bytes());
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** {@link #ofRows} as a PNG file. */
    static byte[] png(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpriteWriter(out).write(ofRows(rows), OptionalInt.empty(), row -> {});
        return out.toByteArray();
    }

    /** The same PNG with a number in IHDR changed, and the CRC corrected. */
    static byte[] withHeader(byte[] png, int at, byte... value) {
        byte[] changed = png.clone();
        System.arraycopy(value, 0, changed, HEADER + at, value.length);
        CRC32 crc = new CRC32();
        crc.update(changed, HEADER - 4, 17);
        ByteBuffer.wrap(changed).putInt(HEADER + 13, (int) crc.getValue());
        return changed;
    }

    /** The same file with bytes inserted. */
    static byte[] inserted(byte[] png, int at, byte[] more) {
        return ByteBuffer.allocate(png.length + more.length)
                .put(png, 0, at)
                .put(more)
                .put(png, at, png.length - at)
                .array();
    }

    /** A chunk with the right CRC. */
    static byte[] chunk(String name, byte... data) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
