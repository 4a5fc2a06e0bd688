package inkling.data.format.npy;

import inkling.files.BadFileException;
import inkling.files.NaturalOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds NumPy's files: the one that is named, with those beside it that belong to it, or those in a folder. */
final class NumpyFiles {
    private static final int MOST_LISTED = 10_000;
    private static final int MOST_FILES = 100;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] NUMPY = {(byte) 0x93, 'N', 'U', 'M'};
    private static final String ARCHIVE = ".npz";
    private static final String ARRAY = ".npy";

    private NumpyFiles() {}

    static boolean isArchive(Path file) {
        return lower(file).endsWith(ARCHIVE);
    }

    static boolean is(Path file) {
        String name = lower(file);
        return (name.endsWith(ARCHIVE) || name.endsWith(ARRAY)) && !name.startsWith(".");
    }

    /** Whether a file begins as its name says. */
    static boolean isInside(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(4), isArchive(file) ? ZIP : NUMPY);
        } catch (IOException e) {
            return false; // whoever reads it is told why
        }
    }

    /** A file's name without its ending. */
    static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private static String lower(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** The files directly in a folder, in the natural order of their names. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_LISTED)
                    .filter(file -> is(file) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName()), NaturalOrder.INSTANCE))
                    .toList();
        }
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
                    files.add(place.resolveSibling(String.valueOf(file.getFileName())));
                }
            }
        }
        if (files.size() > MOST_FILES) {
            throw new BadFileException(place, "at most " + MOST_FILES + " files of arrays", files.size() + "");
        }
        return files.isEmpty() ? List.of(place) : files;
    }
}
