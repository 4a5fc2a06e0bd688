package inkling.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files and folders on their way, under names that nobody else can guess or has prepared. A program that dies leaves them; another
 * one deletes those that nobody has written to for an hour.
 */
public final class Temporary {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration OLD = Duration.ofHours(1);
    private static final Pattern NAME = Pattern.compile(".+\\.[0-9a-f]{16}\\.part");

    private Temporary() {}

    /** A new name beside the file or folder it is for; nothing is created yet. */
    public static Path besides(Path place) {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return place.resolveSibling(place.getFileName() + "." + HexFormat.of().formatHex(bytes) + ".part");
    }

    /** Whether a file or folder has such a name. */
    public static boolean is(Path path) {
        return NAME.matcher(String.valueOf(path.getFileName())).matches();
    }

    /** Deletes what programs that died have left in a folder; what cannot be deleted is in nobody's way. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, path -> is(path) && isOld(path))) {
            for (Path path : left) {
                deleteTree(path);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // tried again by the next program
        }
    }

    private static boolean isOld(Path path) throws IOException {
        Instant limit = Instant.now().minus(OLD);
        for (Path each : tree(path)) {
            if (Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isAfter(limit)) {
                return false;
            }
        }
        return true;
    }

    /** Deletes a file, or a folder with all it contains, if it exists; links are not followed. */
    public static void deleteTree(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : tree(path)) {
                Files.delete(each);
            }
        }
    }

    /** A new folder that is deleted with all it contains when the program ends; only its owner can read it. */
    public static Path folderUntilExit() throws IOException {
        Path folder = Files.createTempDirectory("inkling");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                deleteTree(folder);
            } catch (IOException e) {
                // the system clears its temporary files
            }
        }));
        return folder;
    }

    /** A file, or a folder after all it contains. */
    private static List<Path> tree(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
