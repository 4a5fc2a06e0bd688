package inkling.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is in a folder and what it is called, for those who find their files by names. */
public final class Listing {
    private static final int MOST = 10_000;

    private Listing() {}

    /** Up to 10,000 files and folders directly in a folder, sorted; none if there is no folder. */
    public static List<Path> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.limit(MOST).sorted().toList();
        }
    }

    /** The name of a file or folder, without what it lies in. */
    public static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The same in lower case. */
    public static String lowerName(Path file) {
        return name(file).toLowerCase(Locale.ROOT);
    }
}
