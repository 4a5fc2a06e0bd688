package inkling.data.format.npy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.files.npy.NpyHeader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an {@code .npz}: {@code x_train}, {@code y_train}, {@code x_test} and {@code y_test} as uint8, {@code [rows, 28, 28]} and
 * {@code [rows]}, and {@code class_names} unless the classes are the digits. A split without rows is left out.
 */
public final class NpzWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Charset TEXT = Charset.forName("UTF-32LE");
    private static final String BYTE = "|u1";

    private final DataSet data;
    private final ZipOutputStream zip;
    private final IntConsumer progress;

    private NpzWriter(DataSet data, ZipOutputStream zip, IntConsumer progress) {
        this.data = data;
        this.zip = zip;
        this.progress = progress;
    }

    /**
     * Writes the whole file.
     *
     * @param out closed in the end
     * @param progress called with the number of pictures written
     */
    public static void write(DataSet data, OutputStream out, IntConsumer progress) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            NpzWriter writer = new NpzWriter(data, zip, progress);
            writer.split("train", 0, data.trainRows());
            writer.split("test", data.trainRows(), data.rows());
            if (!data.classes().equals(Classes.DIGITS)) {
                writer.names(data.classes().names());
            }
        }
    }

    private void split(String name, long from, int to) throws IOException {
        if (from == to) {
            return;
        }
        begin("x_" + name, BYTE, List.of(to - from, (long) Picture.SIDE, (long) Picture.SIDE));
        for (int row = (int) from; row < to; row++) {
            progress.accept(row);
            zip.write(data.images().block(row), data.images().start(row), Picture.SIZE);
        }
        begin("y_" + name, BYTE, List.of(to - from));
        for (int row = (int) from; row < to; row++) {
            zip.write(data.label(row));
        }
    }

    private void names(List<String> names) throws IOException {
        int longest = names.stream()
                .mapToInt(name -> name.codePointCount(0, name.length()))
                .max()
                .orElseThrow();
        begin("class_names", "<U" + longest, List.of((long) names.size()));
        for (String name : names) {
            zip.write(Arrays.copyOf(name.getBytes(TEXT), longest * Integer.BYTES));
        }
    }

    private void begin(String name, String type, List<Long> shape) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(NpyHeader.encoded(type, shape));
    }
}
