package inkling.data.format.csv;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.files.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes tables as Kaggle's are: a line of headings, {@code label,pixel0,pixel1,...}, and a line of whole numbers per picture. A
 * split without rows is left out.
 */
public final class CsvWriter {
    public static final String TRAIN = "train.csv";
    public static final String TEST = "test.csv";
    private static final String HEADING = "label,"
            + IntStream.range(0, Picture.SIZE)
                    .mapToObj(pixel -> "pixel" + pixel)
                    .collect(Collectors.joining(","))
            + "\n";
    private static final List<byte[]> PIXELS =
            IntStream.range(0, 256).mapToObj(value -> ascii("," + value)).toList();

    private CsvWriter() {}

    /**
     * Writes {@value #TRAIN} and {@value #TEST}.
     *
     * @param progress called with the number of pictures written
     */
    public static void write(DataSet data, NewFiles files, IntConsumer progress) throws IOException {
        write(data, 0, data.trainRows(), TRAIN, files, progress);
        write(data, data.trainRows(), data.rows(), TEST, files, progress);
    }

    private static void write(DataSet data, int from, int to, String name, NewFiles files, IntConsumer progress)
            throws IOException {
        if (from == to) {
            return;
        }
        try (OutputStream out = files.create(name)) {
            out.write(ascii(HEADING));
            for (int row = from; row < to; row++) {
                progress.accept(row);
                out.write(ascii(Integer.toString(data.label(row))));
                for (int i = 0; i < Picture.SIZE; i++) {
                    out.write(PIXELS.get(data.images().at(row, i)));
                }
                out.write('\n');
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
