package inkling.data.format;

import inkling.data.DataSet;
import inkling.data.Sprite;
import inkling.data.format.archive.ZipFormat;
import inkling.data.format.csv.CsvFormat;
import inkling.data.format.idx.IdxFormat;
import inkling.data.format.npy.NumpyFormat;
import inkling.data.format.pictures.PicturesFormat;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a data set from a folder or a file, in whichever format it is. */
public final class DataReader {
    private static final String EXPECTED =
            "a sprite with its labels, IDX files, CSV tables, NumPy arrays, or folders of pictures, one per class";
    private static final List<String> OTHERS = List.of(".npz", ".npy", ".parquet", ".mat", ".zip", ".tar.gz");

    /** Of these, the ones that are not read only if they are not what their names say. */
    private static final List<String> READ = List.of(".npz", ".npy", ".zip");

    /** What the files of a folder are: where there are several kinds, the first of these counts. */
    public enum Format {
        SPRITE,
        IDX,
        CSV,
        NUMPY,
        PICTURES,
        ZIP,
        /** One that another package provides as a service. */
        OTHER
    }

    /** In the order in which they count. */
    private static final Map<DataFormat, Format> ALL = all();

    private DataReader() {}

    private static Map<DataFormat, Format> all() {
        Map<DataFormat, Format> all = new LinkedHashMap<>();
        all.put(new SpriteFormat(), Format.SPRITE);
        all.put(new IdxFormat(), Format.IDX);
        all.put(new CsvFormat(), Format.CSV);
        all.put(new NumpyFormat(), Format.NUMPY);
        all.put(new PicturesFormat(), Format.PICTURES);
        ServiceLoader.load(DataFormat.class).forEach(other -> all.put(other, Format.OTHER));
        all.put(new ZipFormat(List.copyOf(all.keySet())), Format.ZIP);
        return all;
    }

    /**
     * Reads a data set, its rows and classes as is most likely right, its pictures as they are.
     *
     * @param progress called on the calling thread while a sprite is read; see {@link DataFolder#read}
     * @throws BadFileException if there is no data set, or a file is missing, damaged, or not what it should be
     */
    public static DataSet read(Path place, Consumer<? super DataSet> progress) throws IOException {
        if (format(place) != Format.SPRITE) {
            return opened(find(place, Reading.UNWATCHED));
        }
        SpriteFormat.Opened sprite = SpriteFormat.open(place, progress);
        return sprite.isWhole() ? opened(SpriteFormat.found(place, sprite)) : sprite.data();
    }

    private static DataSet opened(FoundData found) throws BadFileException {
        return found.open(found.suggested().with(Set.of()));
    }

    /**
     * Reads what is in a file or a folder, for someone who says then how it is to be opened. A part without labels beside one with
     * labels is left out.
     *
     * @throws BadFileException if there is no data set, or a file is missing, damaged, or not what it should be
     */
    public static FoundData find(Path place, Reading reading) throws IOException {
        return whole(place, reading).labeledOnly();
    }

    private static FoundData whole(Path place, Reading reading) throws IOException {
        FoundData found = KnownSets.named(known(place).read(place, reading));
        if (found.rows() == 0) {
            throw new BadFileException(place, "at least one picture", "none");
        }
        return found;
    }

    /** Reads the pictures of the test split, or all where there is none, whatever their labels are. */
    public static Sprite readTestImages(Path place) throws IOException {
        return whole(place, Reading.UNWATCHED).testImages();
    }

    /** The format of a file or of the files in a folder. */
    public static Format format(Path place) throws BadFileException {
        return ALL.getOrDefault(known(place), Format.OTHER);
    }

    /** The size in bytes of the files that are read. */
    public static long bytes(Path place) throws IOException {
        return known(place).bytes(place);
    }

    private static DataFormat known(Path place) throws BadFileException {
        Optional<DataFormat> known =
                ALL.keySet().stream().filter(one -> one.holds(place)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (!Files.exists(place)) {
            throw new BadFileException(place, "a file or folder", "nothing");
        }
        Optional<String> other = other(place);
        if (other.isPresent()) {
            boolean isRead = READ.stream().anyMatch(other.get().toLowerCase(Locale.ROOT)::endsWith);
            throw new BadFileException(
                    place,
                    EXPECTED,
                    other.get() + (isRead ? ", which is no such file inside" : ": convert it to one of these first"));
        }
        throw new BadFileException(place, EXPECTED, Files.isDirectory(place) ? "none of them" : "another file");
    }

    /** A file in a format that is not read. */
    private static Optional<String> other(Path place) {
        try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            return files.limit(1000)
                    .map(Listing::name)
                    .filter(name -> OTHERS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                    .min(String::compareTo);
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it is told why
        }
    }
}
