package inkling.data.format.csv;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with one or two tables as text, {@code .csv} or {@code .csv.gz}: of the training split and of the test split, if their
 * names say so; a table of any other name is split in MNIST's proportion.
 *
 * @param train null for none
 * @param test null for none
 * @param whole a table of both splits; null for none
 */
public record CsvFolder(
        @Nullable Path train, @Nullable Path test, @Nullable Path whole) {
    private static final Classes CLASSES = Classes.DIGITS;
    private static final CsvFile.Rows NONE =
            new CsvFile.Rows(new Sprite(new byte[0][], 0), new OneHotLabels(new byte[0], CLASSES));
    private static final int MOST_FILES = 10_000;

    /** Whether a folder contains such a table, valid or not. */
    public static boolean holdsCsv(Path folder) {
        try {
            return !tables(folder).isEmpty();
        } catch (IOException e) {
            return false; // whoever reads it is told why
        }
    }

    /**
     * Reads the tables as one data set, training rows before test rows.
     *
     * @throws BadFileException if there are more tables than that, or one is damaged or not what it should be
     */
    public static DataSet read(Path folder) throws IOException {
        CsvFolder tables = in(folder);
        if (tables.whole != null) {
            CsvFile.Rows rows = CsvFile.read(tables.whole, CLASSES, 0);
            return new DataSet(
                    rows.images(),
                    rows.labels(),
                    DataSet.defaultTrainRows(rows.images().rows()));
        }
        CsvFile.Rows train = tables.train == null ? NONE : CsvFile.read(tables.train, CLASSES, 0);
        int trainRows = train.images().rows();
        CsvFile.Rows test = tables.test == null ? NONE : CsvFile.read(tables.test, CLASSES, trainRows);
        byte[] labels = new byte[trainRows + test.images().rows()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte)
                    (row < trainRows ? train.labels().label(row) : test.labels().label(row - trainRows));
        }
        return new DataSet(train.images().followedBy(test.images()), new OneHotLabels(labels, CLASSES), trainRows);
    }

    /** Reads the pictures of the test split, or of the only table, whatever the split. */
    public static Sprite readTestImages(Path folder) throws IOException {
        CsvFolder tables = in(folder);
        Path table = tables.test != null ? tables.test : tables.whole != null ? tables.whole : tables.train;
        return table == null ? NONE.images() : CsvFile.read(table, CLASSES, 0).images();
    }

    /** The size of the tables in bytes. */
    public static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path table : tables(folder)) {
            bytes += Files.size(table);
        }
        return bytes;
    }

    private static CsvFolder in(Path folder) throws IOException {
        List<Path> all = tables(folder);
        List<Path> train =
                all.stream().filter(table -> name(table).contains("train")).toList();
        List<Path> test = all.stream()
                .filter(table -> name(table).contains("test") && !train.contains(table))
                .toList();
        boolean split = train.size() <= 1 && test.size() <= 1 && train.size() + test.size() == all.size();
        if (all.isEmpty() || !(split || all.size() == 1)) {
            throw new BadFileException(
                    folder, "one table, or one with train and one with test in its name", all.size() + " tables");
        }
        return split
                ? new CsvFolder(train.isEmpty() ? null : train.get(0), test.isEmpty() ? null : test.get(0), null)
                : new CsvFolder(null, null, all.get(0));
    }

    private static List<Path> tables(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES)
                    .filter(file -> name(file).endsWith(".csv") || name(file).endsWith(".csv.gz"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
