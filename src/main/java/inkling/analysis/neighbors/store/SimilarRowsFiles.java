package inkling.analysis.neighbors.store;

import static java.util.Comparator.comparing;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.files.InputFile;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder of points and neighbors that have been found, one file for each data set and features, named by their checksums; or of
 * points alone, as long as nobody has asked for their neighbors. Whatever is missing or damaged there can be found again, so that no
 * file has to be kept: those not used for longest are removed when all together are too large. Immutable; for any number of threads.
 */
public final class SimilarRowsFiles {
    private static final Logger LOG = System.getLogger(SimilarRowsFiles.class.getName());
    private static final long MOST_BYTES = 500_000_000;
    private static final String ENDING = ".neighbors";
    private static final String OF_POINTS = ".points";

    private final Path folder;
    private final long mostBytes;

    SimilarRowsFiles(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Those in a folder, which need not exist yet. */
    public SimilarRowsFiles(Path folder) {
        this(folder, MOST_BYTES);
    }

    /** The user's own. */
    public static SimilarRowsFiles ofUser() {
        return new SimilarRowsFiles(UserFolder.find().resolve("neighbors"));
    }

    /** What has been found for a data set and features; empty if nothing has, or if its file cannot be read, which is logged. */
    public Optional<SimilarRows> read(DataSet data, Features features) {
        return read(file(data, features), bytes -> SimilarRowsBytes.read(bytes, features, data.rows()));
    }

    /** The points that have been found, with neighbors or without. */
    public Optional<RowSpace> readSpace(DataSet data, Features features) {
        return Stream.of(pointsFile(data, features), file(data, features))
                .flatMap(file -> read(file, bytes -> SimilarRowsBytes.readSpace(bytes, features, data.rows())).stream())
                .findFirst();
    }

    private static <T> Optional<T> read(Path file, Function<byte[], T> reader) {
        try {
            T found = reader.apply(InputFile.bytes(file, "neighbors", SimilarRowsBytes.MOST_BYTES));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now())); // of the last use
            return Optional.of(found);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "neighbors are found again: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Keeps what was found for a data set; removes what has not been used for longest if all together are too large. */
    public void write(DataSet data, SimilarRows similar) throws IOException {
        Features features = similar.space().features();
        write(file(data, features), SimilarRowsBytes.of(similar));
        Files.deleteIfExists(pointsFile(data, features)); // the same points are with the neighbors
    }

    /** The same for points whose neighbors nobody has asked for. */
    public void writeSpace(DataSet data, RowSpace space) throws IOException {
        write(pointsFile(data, space.features()), SimilarRowsBytes.of(space));
    }

    private void write(Path file, byte[] bytes) throws IOException {
        WholeFile.write(file, bytes);
        long size = 0;
        for (Path next : newestFirst()) {
            size += Files.size(next);
            if (size > mostBytes && !next.equals(file)) {
                Files.deleteIfExists(next);
            }
        }
    }

    Path file(DataSet data, Features features) {
        return file(data, features, ENDING);
    }

    Path pointsFile(DataSet data, Features features) {
        return file(data, features, OF_POINTS);
    }

    private Path file(DataSet data, Features features, String ending) {
        String key = Checksum.sha256(Checksum.sha256(data) + " " + features.key());
        return folder.resolve(key.substring(0, 32) + ending);
    }

    private List<Path> newestFirst() throws IOException {
        record Used(Path file, FileTime time) {}
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(SimilarRowsFiles::isOurs).toList();
            Stream.Builder<Used> used = Stream.builder();
            for (Path file : all) {
                used.add(new Used(file, Files.getLastModifiedTime(file)));
            }
            return used.build()
                    .sorted(comparing(Used::time).reversed())
                    .map(Used::file)
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) || name.endsWith(OF_POINTS);
    }
}
