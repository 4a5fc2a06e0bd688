package inkling.data.format;

import inkling.data.Article;
import inkling.data.Classes;
import inkling.data.OneHotLabels;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The file of one-hot labels: one byte per class in each row, 1 at the label and 0 elsewhere; no header. A file of one byte per
 * row, the label itself, is read as well.
 */
final class LabelFile {
    private static final int BUFFER_ROWS = 6400;
    private static final int MOST_BYTES = 1 << 30;

    private LabelFile() {}

    /** The number of bytes of a file of labels, which must be there. */
    static long size(Path file) throws IOException {
        InputFile.open(file, expected(Classes.DIGITS.count())).close();
        return Files.size(file);
    }

    private static String expected(int width) {
        return "one-hot labels, " + width + " bytes per row";
    }

    /** Reads labels of one byte each, 0 to 255, as they are. */
    static int[] plain(Path file) throws IOException {
        byte[] bytes = InputFile.bytes(file, "labels of one byte each", MOST_BYTES);
        return IntStream.range(0, bytes.length).map(row -> bytes[row] & 0xFF).toArray();
    }

    /**
     * The labels of a file.
     *
     * @param plain as they are in it
     * @param firstLabel the label of the first class in it
     */
    static OneHotLabels of(Path file, int[] plain, Classes classes, int firstLabel) throws BadFileException {
        byte[] labels = new byte[plain.length];
        for (int row = 0; row < labels.length; row++) {
            if (!classes.has(plain[row] - firstLabel)) {
                throw new BadFileException(
                        file,
                        "labels " + firstLabel + " to " + (firstLabel + classes.count() - 1),
                        plain[row] + " in row " + row);
            }
            labels[row] = (byte) (plain[row] - firstLabel);
        }
        return new OneHotLabels(labels, classes);
    }

    /** Reads one-hot labels, one byte per class in each row. */
    static OneHotLabels read(Path file, Classes classes) throws IOException {
        int width = classes.count();
        String expected = expected(width);
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        try (InputStream in = InputFile.open(file, expected)) {
            MostRows.require(file, Files.size(file) / width, width);
            byte[] some = in.readNBytes(BUFFER_ROWS * width);
            while (some.length > 0) {
                int end = some.length - some.length % width;
                for (int i = 0; i < end; i += width) {
                    labels.write(label(file, labels.size(), some, i, width));
                }
                if (end < some.length) {
                    String found = labels.size() + " rows and " + (some.length - end) + " more bytes";
                    throw new BadFileException(file, expected, found);
                }
                some = in.readNBytes(BUFFER_ROWS * width);
            }
        }
        return new OneHotLabels(labels.toByteArray(), classes);
    }

    static void write(OneHotLabels labels, OutputStream out) throws IOException {
        for (int row = 0; row < labels.rows(); row++) {
            out.write(labels.oneHot(row));
        }
    }

    private static int label(Path file, int row, byte[] bytes, int start, int width) throws BadFileException {
        int label = -1;
        int ones = 0;
        for (int i = 0; i < width; i++) {
            byte value = bytes[start + i];
            if (value == 1) {
                label = i;
                ones++;
            } else if (value != 0) {
                String found = Article.with(value & 0xFF) + " in row " + row;
                throw new BadFileException(file, "only 0 and 1 in a one-hot label", found);
            }
        }
        if (ones != 1) {
            String found = (ones == 0 ? "none" : ones) + " in row " + row;
            throw new BadFileException(file, "exactly one 1 in a one-hot label", found);
        }
        return label;
    }
}
