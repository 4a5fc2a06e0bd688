package inkling.data.format;

import inkling.data.DataSet;
import inkling.data.Sprite;
import inkling.data.format.idx.IdxFolder;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a data set from a folder, in whichever format its files are: a sprite with labels, or IDX files. */
public final class DataReader {
    private static final String EXPECTED = "a sprite with its labels, or IDX files";
    private static final List<String> TABLES = List.of(".csv", ".csv.gz", ".tsv", ".npz", ".npy", ".parquet");

    private DataReader() {}

    /**
     * Reads a data set.
     *
     * @param progress called on the calling thread while a sprite is read; see {@link DataFolder#read}
     * @throws BadFileException if there is no data set in the folder, or a file is missing, damaged, or not what it should be
     */
    public static DataSet read(Path folder, Consumer<? super DataSet> progress) throws IOException {
        return isIdx(folder) ? IdxFolder.read(folder) : DataFolder.read(folder, progress);
    }

    /** Reads the pictures of the test split, whatever their labels are. */
    public static Sprite readTestImages(Path folder) throws IOException {
        return isIdx(folder) ? IdxFolder.readTestImages(folder) : DataFolder.readTestImages(folder);
    }

    /** Whether the data set of a folder is one of IDX files: where there is a sprite, that one counts. */
    public static boolean isIdx(Path folder) throws BadFileException {
        if (DataFolder.holdsSprite(folder)) {
            return false;
        }
        boolean idx = IdxFolder.holdsIdx(folder);
        Optional<String> table = idx ? Optional.empty() : table(folder);
        if (table.isPresent()) {
            throw new BadFileException(folder, EXPECTED, table.get() + ": convert it to IDX files first");
        }
        return idx;
    }

    /** The size in bytes of the files that are read. */
    public static long bytes(Path folder) throws IOException {
        return isIdx(folder) ? IdxFolder.bytes(folder) : DataFolder.bytes(folder);
    }

    /** A file in a format that is not read. */
    private static Optional<String> table(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(1000)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> TABLES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                    .min(String::compareTo);
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it is told why
        }
    }
}
