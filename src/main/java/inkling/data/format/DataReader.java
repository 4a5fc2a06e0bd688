package inkling.data.format;

import inkling.data.DataSet;
import inkling.data.Sprite;
import inkling.data.format.csv.CsvFolder;
import inkling.data.format.idx.IdxFolder;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a data set from a folder, in whichever format its files are. */
public final class DataReader {
    private static final String EXPECTED = "a sprite with its labels, IDX files, or CSV tables";
    private static final List<String> OTHERS = List.of(".npz", ".npy", ".parquet", ".mat", ".zip", ".tar.gz");

    /** What the files of a folder are: where there are several kinds, the first of these counts. */
    public enum Format {
        SPRITE,
        IDX,
        CSV
    }

    private DataReader() {}

    /**
     * Reads a data set.
     *
     * @param progress called on the calling thread while a sprite is read; see {@link DataFolder#read}
     * @throws BadFileException if there is no data set in the folder, or a file is missing, damaged, or not what it should be
     */
    public static DataSet read(Path folder, Consumer<? super DataSet> progress) throws IOException {
        return switch (format(folder)) {
            case SPRITE -> DataFolder.read(folder, progress);
            case IDX -> IdxFolder.read(folder);
            case CSV -> CsvFolder.read(folder);
        };
    }

    /**
     * Reads what is in a file or a folder, for someone who says then how it is to be opened.
     *
     * @throws BadFileException if there is no data set, or a file is missing, damaged, or not what it should be
     */
    public static FoundData find(Path place, Reading reading) throws IOException {
        DataSet data = read(
                place,
                some -> reading.reached((double) some.rows() / some.labels().rows()));
        FoundPart train = part(FoundPart.Kind.TRAIN, data, 0, data.trainRows());
        FoundPart test = part(FoundPart.Kind.TEST, data, data.trainRows(), data.rows());
        return new FoundData(place, List.of(train, test), Optional.of(data.classes()), List.of());
    }

    private static FoundPart part(FoundPart.Kind kind, DataSet data, int from, int to) {
        int[] labels = IntStream.range(from, to).map(data::label).toArray();
        return new FoundPart(kind, data.images().inOrder(to - from, row -> from + row), labels);
    }

    /** Reads the pictures of the test split, whatever their labels are in IDX files and sprites. */
    public static Sprite readTestImages(Path folder) throws IOException {
        return switch (format(folder)) {
            case SPRITE -> DataFolder.readTestImages(folder);
            case IDX -> IdxFolder.readTestImages(folder);
            case CSV -> CsvFolder.readTestImages(folder);
        };
    }

    /** The format of the files in a folder; that of the program's own where there is none that it knows. */
    public static Format format(Path folder) throws BadFileException {
        if (DataFolder.holdsSprite(folder)) {
            return Format.SPRITE;
        }
        if (IdxFolder.holdsIdx(folder)) {
            return Format.IDX;
        }
        if (CsvFolder.holdsCsv(folder)) {
            return Format.CSV;
        }
        Optional<String> other = other(folder);
        if (other.isPresent()) {
            throw new BadFileException(folder, EXPECTED, other.get() + ": convert it to one of these first");
        }
        return Format.SPRITE;
    }

    /** The size in bytes of the files that are read. */
    public static long bytes(Path folder) throws IOException {
        return switch (format(folder)) {
            case SPRITE -> DataFolder.bytes(folder);
            case IDX -> IdxFolder.bytes(folder);
            case CSV -> CsvFolder.bytes(folder);
        };
    }

    /** A file in a format that is not read. */
    private static Optional<String> other(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(1000)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> OTHERS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                    .min(String::compareTo);
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it is told why
        }
    }
}
