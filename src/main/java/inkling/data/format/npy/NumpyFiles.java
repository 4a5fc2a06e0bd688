package inkling.data.format.npy;

import inkling.files.BadFileException;
import inkling.files.Glance;
import inkling.files.Listing;
import inkling.files.NaturalOrder;
import inkling.files.ZippedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds NumPy's files: the one that is named, with those beside it that belong to it, or those in a folder. */
final class NumpyFiles {
    private static final int MOST_FILES = 100;
    private static final byte[] NUMPY = {(byte) 0x93, 'N', 'U', 'M'};
    private static final String ARCHIVE = ".npz";
    private static final String ARRAY = ".npy";

    private NumpyFiles() {}

    static boolean isArchive(Path file) {
        return Listing.lowerName(file).endsWith(ARCHIVE);
    }

    static boolean is(Path file) {
        String name = Listing.lowerName(file);
        return (name.endsWith(ARCHIVE) || name.endsWith(ARRAY)) && !name.startsWith(".");
    }

    /** Whether a file begins as its name says. */
    static boolean isInside(Path file) {
        return isArchive(file) ? ZippedFile.is(file) : Glance.begins(file, NUMPY);
    }

    /** A file's name without its ending. */
    static String stem(Path file) {
        return Listing.name(file).replaceFirst("\\.[^.]*$", "");
    }

    /** The files directly in a folder, in the natural order of their names. */
    static List<Path> in(Path folder) throws IOException {
        return Listing.of(folder).stream()
                .filter(file -> is(file) && Files.isRegularFile(file))
                .sorted(Comparator.comparing(Listing::name, NaturalOrder.INSTANCE))
                .toList();
    }

    /** The files of a place; of a file that names no more than a part of a data set, also its other parts beside it. */
    static List<Path> of(Path place) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(place)) {
            files.addAll(in(place));
        } else if (ArrayName.ofFile(place).isPart()) {
            String set = ArrayName.ofFile(place).set();
            Path folder = place.toAbsolutePath().getParent();
            for (Path file : folder == null ? List.of(place) : in(folder)) {
                ArrayName name = ArrayName.ofFile(file);
                if (name.isPart() && name.set().equals(set)) {
                    files.add(place.resolveSibling(Listing.name(file)));
                }
            }
        }
        if (files.size() > MOST_FILES) {
            throw new BadFileException(place, "at most " + MOST_FILES + " files of arrays", files.size() + "");
        }
        return files.isEmpty() ? List.of(place) : files;
    }
}
