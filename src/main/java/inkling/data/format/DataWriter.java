package inkling.data.format;

import inkling.data.DataSet;
import inkling.data.format.archive.ZipWriter;
import inkling.data.format.csv.CsvWriter;
import inkling.data.format.idx.IdxFolder;
import inkling.data.format.npy.NpzWriter;
import inkling.data.format.pictures.PicturesWriter;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Listing;
import inkling.files.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/**
 * Writes a data set in any format, so that {@link DataReader} reads the same pictures, labels, names of classes and split: all files
 * or none. What is there already is not overwritten.
 */
public final class DataWriter {
    private static final int PROGRESS_ROWS = 100;

    /** A format to write. */
    public enum Kind {
        /** The folder of a sprite and its one-hot labels. */
        SPRITE,
        /** A folder of four IDX files. */
        IDX,
        /** A folder of two tables. */
        CSV,
        /** A file of NumPy's arrays. */
        NPZ,
        /** A folder of PNG files, {@code train/CLASS/00001.png}. */
        PICTURES
    }

    private DataWriter() {}

    /**
     * Writes a completely read data set.
     *
     * @param to the file or folder, which is created if it is missing; a folder is packed if its name ends with {@code .zip}
     * @param progress told how far it is, and free to stop it, on the calling thread
     * @throws BadFileException if something would be overwritten
     * @throws CancellationException if the writing was stopped; nothing has changed then
     */
    public static void write(DataSet data, Path to, Kind kind, Reading progress) throws IOException {
        if (ZipWriter.isZip(to)) {
            requireNone(to);
            ZipWriter.write(
                    folder -> writeFiles(data, inside(folder, kind), kind, progress.between(0, 0.8)),
                    to,
                    folderOf(to),
                    progress.between(0.8, 1));
        } else {
            writeFiles(data, to, kind, progress);
        }
    }

    private static Path inside(Path folder, Kind kind) {
        return kind == Kind.NPZ ? folder.resolve("data.npz") : folder;
    }

    private static void writeFiles(DataSet data, Path to, Kind kind, Reading progress) throws IOException {
        IntConsumer rows = row -> {
            if (row % PROGRESS_ROWS == 0) {
                progress.reached((double) row / data.rows());
            }
        };
        rows.accept(0);
        Path folder = kind == Kind.NPZ ? folderOf(to) : to;
        requireFree(data, to, kind);
        try (NewFiles files = new NewFiles(folder)) {
            switch (kind) {
                case SPRITE -> DataFolder.write(data, files, rows);
                case IDX -> IdxFolder.write(data, files);
                case CSV -> CsvWriter.write(data, files, rows);
                case PICTURES -> PicturesWriter.write(data, files, rows);
                case NPZ -> {
                    try (OutputStream out = files.create(Listing.name(to))) {
                        NpzWriter.write(data, out, rows);
                    }
                }
            }
            if (hasList(data, kind)) {
                ClassNames.writeAll(data.classes(), files);
            }
            progress.reached(1);
            files.keep();
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    /** Folders of pictures always have one: a class may have no pictures, and be in no natural order. */
    private static boolean hasList(DataSet data, Kind kind) {
        return switch (kind) {
            case PICTURES -> true;
            case IDX -> IdxFolder.needsNames(data);
            case SPRITE, CSV -> !data.classes().isDigits();
            case NPZ -> false;
        };
    }

    private static void requireFree(DataSet data, Path to, Kind kind) throws IOException {
        switch (kind) {
            case SPRITE -> DataFolder.requireNone(to);
            case IDX -> IdxFolder.requireNone(to);
            case CSV -> {
                requireNone(to.resolve(CsvWriter.TRAIN));
                requireNone(to.resolve(CsvWriter.TEST));
            }
            case NPZ -> requireNone(to);
            case PICTURES -> requireEmpty(to);
        }
        if (hasList(data, kind)) {
            requireNone(to.resolve(ClassNames.FILE));
        }
    }

    private static void requireNone(Path file) throws BadFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadFileException(file, "a new file", "one that exists");
        }
    }

    /** A folder that is there and empty is deleted, so that it comes back whole. */
    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadFileException(folder, "a new or empty folder", "a file");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            if (files.iterator().hasNext()) {
                throw new BadFileException(folder, "a new or empty folder", "one with files in it");
            }
        }
        Files.delete(folder);
    }
}
