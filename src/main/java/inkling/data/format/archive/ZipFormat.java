package inkling.data.format.archive;

import inkling.data.format.DataFormat;
import inkling.data.format.pictures.PicturesFormat;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Listing;
import inkling.files.Temporary;
import inkling.files.ZippedFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A zip file of a data set in any other format, at any depth of folders; also a folder with one such file. Unpacked into a temporary
 * folder to be read.
 */
public final class ZipFormat implements DataFormat {
    static final String EXPECTED = "a zip file of a data set";
    private static final int MOST_LISTED = 10_000;
    private static final int DEEPEST = 6;

    private final List<DataFormat> formats;

    /**
     * @param formats of what can be inside
     */
    public ZipFormat(List<DataFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    @Override
    public boolean holds(Path place) {
        return zip(place).isPresent();
    }

    @Override
    public List<Path> files(Path place) {
        return List.of(zip(place).orElse(place));
    }

    @Override
    public FoundData read(Path place, Reading reading) throws IOException {
        Path zip = zip(place).orElse(place);
        Optional<FoundData> pictures = Unpacking.isNeeded(zip) ? Optional.empty() : pictures(zip, reading);
        FoundData found = pictures.isPresent() ? pictures.get() : unpacked(zip, reading);
        return new FoundData(place, found.parts(), found.classes(), found.remarks(), found.hints());
    }

    /**
     * Folders of pictures, read where they are: to unpack tens of thousands of small files takes longer than to read them. Empty for
     * another format, or if anything is wrong, which is said when it is unpacked.
     */
    private Optional<FoundData> pictures(Path zip, Reading reading) {
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            Path inside = dataSet(zip, files.getPath("/"));
            DataFormat format = format(inside).orElseThrow();
            return format instanceof PicturesFormat ? Optional.of(format.read(inside, reading)) : Optional.empty();
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // java.nio throws both for unusual archives
            return Optional.empty();
        }
    }

    private FoundData unpacked(Path zip, Reading reading) throws IOException {
        Path folder = Temporary.folderUntilExit();
        boolean needed = false;
        try {
            Unpacking.unpack(zip, folder, reading.between(0, 0.5));
            Path inside = dataSet(zip, folder);
            FoundData found = format(inside).orElseThrow().read(inside, reading.between(0.5, 1));
            needed = !found.parts().stream().allMatch(part -> part.images().isInMemory());
            return found;
        } catch (BadFileException e) {
            throw e.in(zip);
        } finally {
            if (!needed) { // pictures that stay in their files need them until the program ends
                Temporary.deleteTree(folder);
            }
        }
    }

    /** The zip file itself, or the only one in a folder. */
    private static Optional<Path> zip(Path place) {
        try {
            List<Path> places = Files.isDirectory(place) ? Listing.of(place) : List.of(place);
            List<Path> zips = places.stream().filter(ZipFormat::isZip).limit(2).toList();
            return zips.size() == 1 ? Optional.of(zips.get(0)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it is told why
        }
    }

    private static boolean isZip(Path file) {
        boolean isNamed = ZipWriter.isZip(file) && !Listing.name(file).startsWith(".");
        return isNamed && Files.isRegularFile(file) && ZippedFile.is(file);
    }

    private Optional<DataFormat> format(Path place) {
        return formats.stream().filter(format -> format.holds(place)).findFirst();
    }

    /** The folder, or one in it, that is a data set: the only one. */
    private Path dataSet(Path zip, Path folder) throws IOException {
        List<Path> level = List.of(folder);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Path> found =
                    level.stream().filter(place -> format(place).isPresent()).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                String names = found.stream().map(Listing::name).limit(3).collect(Collectors.joining(" and "));
                throw new BadFileException(zip, "one data set in a zip file", names);
            }
            List<Path> next = new ArrayList<>();
            for (Path place : level) {
                try (Stream<Path> inner = Files.list(place)) {
                    inner.filter(Files::isDirectory).sorted().limit(MOST_LISTED).forEach(next::add);
                }
            }
            level = next;
        }
        throw new BadFileException(zip, EXPECTED, "none in it");
    }
}
