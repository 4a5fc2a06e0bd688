package inkling.data.format;

import inkling.data.Classes;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One file in IDX, the format in which MNIST was published: a magic number for the type and the number of dimensions, the
 * size of each dimension as a big-endian 32-bit number, then the bytes. Plain or gzipped.
 */
final class IdxFile {
    private static final int IMAGES = 0x0803;
    private static final int LABELS = 0x0801;

    private IdxFile() {}

    /**
     * The pictures of an {@code idx3-ubyte} file, {@code [count, 28, 28]}.
     *
     * @param before how many pictures of other files are kept in memory with them
     */
    static Sprite readImages(Path file, int before) throws IOException {
        try (InputStream in = open(file)) {
            long count = header(file, in, IMAGES, "IDX pictures, magic number 2051");
            ByteBuffer sides = ByteBuffer.wrap(readUpTo(file, in, 8));
            if (sides.remaining() < 8 || sides.getInt(0) != Picture.SIDE || sides.getInt(4) != Picture.SIDE) {
                String found =
                        sides.remaining() < 8 ? "the end of the file" : sides.getInt(0) + " x " + sides.getInt(4);
                throw new BadFileException(file, "pictures of 28 x 28 pixels", found);
            }
            MostRows.require(file, before + count, Picture.SIZE);
            SpriteBlocks blocks = new SpriteBlocks(count);
            int rows = 0;
            while (rows < count) {
                byte[] picture = readUpTo(file, in, Picture.SIZE);
                if (picture.length < Picture.SIZE) {
                    throw new BadFileException(
                            file, count + " pictures, as its header says", rows + " and then the end");
                }
                blocks.put(rows, picture);
                rows++;
            }
            checkEnd(file, in, count + " pictures");
            return blocks.finished(rows);
        }
    }

    /** The labels of an {@code idx1-ubyte} file, {@code [count]}. */
    static byte[] readLabels(Path file, Classes classes) throws IOException {
        try (InputStream in = open(file)) {
            long count = header(file, in, LABELS, "IDX labels, magic number 2049");
            MostRows.require(file, count, 1);
            ByteArrayOutputStream labels = new ByteArrayOutputStream();
            while (labels.size() < count) {
                byte[] some = readUpTo(file, in, (int) Math.min(count - labels.size(), InputFile.BUFFER));
                if (some.length == 0) {
                    throw new BadFileException(
                            file, count + " labels, as its header says", labels.size() + " and then the end");
                }
                for (int i = 0; i < some.length; i++) {
                    if (!classes.has(some[i])) {
                        String found = (some[i] & 0xFF) + " in row " + (labels.size() + i);
                        throw new BadFileException(file, "labels 0 to " + (classes.count() - 1), found);
                    }
                }
                labels.writeBytes(some);
            }
            checkEnd(file, in, count + " labels");
            return labels.toByteArray();
        }
    }

    /** Writes the rows {@code from} to {@code to}, exclusive, as {@code idx3-ubyte}. */
    static void writeImages(Sprite images, int from, int to, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(IMAGES);
        out.writeInt(to - from);
        out.writeInt(Picture.SIDE);
        out.writeInt(Picture.SIDE);
        for (int row = from; row < to; row++) {
            out.write(images.block(row), images.start(row), Picture.SIZE);
        }
        out.flush();
    }

    /** Writes the labels of the rows {@code from} to {@code to}, exclusive, as {@code idx1-ubyte}. */
    static void writeLabels(OneHotLabels labels, int from, int to, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(LABELS);
        out.writeInt(to - from);
        for (int row = from; row < to; row++) {
            out.write(labels.label(row));
        }
        out.flush();
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = InputFile.open(file, "an IDX file");
        raw.mark(2);
        boolean gzipped = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        try {
            return gzipped
                    ? new BufferedInputStream(new GZIPInputStream(raw, InputFile.BUFFER), InputFile.BUFFER)
                    : raw;
        } catch (EOFException | ZipException e) {
            raw.close();
            throw new BadFileException(file, "gzipped data", "a broken gzip header");
        }
    }

    private static long header(Path file, InputStream in, int magic, String expected) throws IOException {
        byte[] head = readUpTo(file, in, 8);
        if (head.length < 8) {
            throw new BadFileException(file, expected, "a file of " + head.length + " bytes");
        }
        ByteBuffer numbers = ByteBuffer.wrap(head);
        int found = numbers.getInt();
        if (found != magic) {
            throw new BadFileException(file, expected, Integer.toUnsignedString(found));
        }
        return Integer.toUnsignedLong(numbers.getInt());
    }

    private static void checkEnd(Path file, InputStream in, String expected) throws IOException {
        if (readUpTo(file, in, 1).length > 0) {
            throw new BadFileException(file, expected + ", as its header says", "more bytes after them");
        }
    }

    private static byte[] readUpTo(Path file, InputStream in, int length) throws IOException {
        try {
            return in.readNBytes(length);
        } catch (EOFException e) {
            throw new BadFileException(file, "gzipped data to its end", "a file cut short");
        } catch (ZipException e) {
            throw new BadFileException(file, "gzipped data", "broken data");
        }
    }
}
