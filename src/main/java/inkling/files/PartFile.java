package inkling.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file on its way: new, beside the one it will become, under a name that nobody else can guess or has prepared. Several
 * programs that write to one place do not meet; the last one stays.
 */
final class PartFile {
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private final Path part;
    private final Path place;

    /** Nothing is created yet. BadFileException if there is something at the place that is not a plain file. */
    PartFile(Path place) throws BadFileException {
        WholeFile.requireReplaceable(place);
        part = Temporary.besides(place);
        this.place = place;
    }

    FileChannel create() throws IOException {
        Path folder = part.toAbsolutePath().getParent();
        if (folder != null && SWEPT.add(folder)) {
            Temporary.sweep(folder);
        }
        return FileChannel.open(
                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** Moves it, completely written, to its place. */
    void keep() throws IOException {
        WholeFile.requireReplaceable(place);
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // some network file systems: a rename is the best there is
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(part);
    }
}
