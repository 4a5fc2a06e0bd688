package inkling.analysis.export;

import inkling.analysis.map.MapPositions;
import inkling.analysis.neighbors.Features;
import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.files.InputFile;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maps that need not be laid out again: the shipped ones and those that the user has seen, found by the checksums of the data and the
 * model. Any thread.
 */
public final class MapStore {
    /** The seed of the layout of stored maps. */
    public static final long SEED = 1;

    /** The maps in the program, of the shipped data: by the shipped model, and by pixels. */
    static final List<String> SHIPPED = List.of("/assets/maps/model.map", "/assets/maps/pixels.map");

    /** Bits of a coordinate. */
    static final int SHIPPED_BITS = 11;

    private static final int OWN_BITS = 16;

    /** Of so many of the user's maps the oldest goes when a new one comes. */
    private static final int MOST_MAPS = 50;

    private static final int HEADER = 1_000;
    private static final int MOST_BYTES_PER_ROW = 5;
    private static final String ENDING = ".map";

    private final Path folder;

    /**
     * A stored map.
     *
     * @param isShipped whether it came with the program
     */
    public record Stored(MapPositions positions, MapFacts facts, boolean isShipped) {}

    /**
     * @param folder of the user's maps; need not exist yet
     */
    public MapStore(Path folder) {
        this.folder = folder;
    }

    /** The store in the user's folder. */
    public static MapStore ofUser() {
        return new MapStore(UserFolder.find().resolve("maps"));
    }

    /**
     * The stored map of a data set, if there is one; a damaged file counts as none. Takes about a tenth of a second for 65,000 rows.
     *
     * @param features by which rows are similar
     */
    public Optional<Stored> find(DataSet data, Features features) {
        String key = key(data, features);
        return SHIPPED.stream()
                .flatMap(name -> shipped(name, key, data).stream())
                .findFirst()
                .or(() -> own(key, data));
    }

    /**
     * Keeps the map of a data set, laid out with {@link #SEED}.
     *
     * @return the map as it will be found, with rounded positions
     */
    public MapPositions keep(DataSet data, Features features, MapPositions map) throws IOException {
        String key = key(data, features);
        byte[] bytes = MapFile.bytes(key, map, data, OWN_BITS);
        WholeFile.write(file(key), bytes);
        removeOldest();
        return MapFile.read(bytes, key, data).orElse(map);
    }

    /** Keeps what is known about the user's map of a data set; does nothing without such a map. */
    public void keepFacts(DataSet data, Features features, MapFacts facts) throws IOException {
        Path file = file(key(data, features));
        if (Files.exists(file)) {
            WholeFile.write(file, MapFile.with(bytes(file, data), facts));
        }
    }

    /** Writes a map, laid out with {@link #SEED}, as it is shipped. */
    public static void writeToShip(Path file, DataSet data, Features features, MapPositions map, MapFacts facts)
            throws IOException {
        byte[] bytes = MapFile.bytes(key(data, features), map, data, SHIPPED_BITS);
        WholeFile.write(file, MapFile.with(bytes, facts));
    }

    private static String key(DataSet data, Features features) {
        return "PaCMAP 1, seed " + SEED + ", " + features.key() + ", data " + Checksum.sha256(data);
    }

    private static Optional<Stored> shipped(String name, String key, DataSet data) {
        try (InputStream in = MapStore.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : stored(in.readAllBytes(), key, data, true);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Stored> own(String key, DataSet data) {
        try {
            return stored(bytes(file(key), data), key, data, false);
        } catch (IOException e) {
            return Optional.empty(); // it can be laid out again
        }
    }

    private static byte[] bytes(Path file, DataSet data) throws IOException {
        return InputFile.bytes(file, "a stored map", HEADER + MOST_BYTES_PER_ROW * data.rows());
    }

    private static Optional<Stored> stored(byte[] bytes, String key, DataSet data, boolean isShipped)
            throws IOException {
        return MapFile.read(bytes, key, data).map(map -> new Stored(map, MapFile.facts(bytes), isShipped));
    }

    private Path file(String key) {
        return folder.resolve(Checksum.sha256(key).substring(0, 32) + ENDING);
    }

    private void removeOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(MapStore::changed).reversed())
                    .skip(MOST_MAPS)
                    .toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long changed(Path file) {
        return file.toFile().lastModified();
    }
}
