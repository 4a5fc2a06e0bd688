package inkling.learn.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A lock on a run's folder held by the program that trains it. The operating system releases it when the program dies. */
record RunLock(Path file, FileChannel channel) implements AutoCloseable {
    /** The locks of this program. A second channel on one of these files would release its lock when it is closed. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    /**
     * @throws IOException if another program, or this one, holds it
     */
    static RunLock take(Path folder) throws IOException {
        RunLock lock = tryTake(file(folder));
        if (lock == null) {
            throw new IOException(
                    "expected a run that nobody is training, found one that is being trained (" + folder + ")");
        }
        return lock;
    }

    /** Whether a program trains the run. One answer at a time: the lock that is tried for one would be in the way of another. */
    static synchronized boolean held(Path folder) throws IOException {
        if (!Files.exists(file(folder))) {
            return false;
        }
        try (RunLock lock = tryTake(file(folder))) {
            return lock == null;
        }
    }

    private static synchronized @Nullable RunLock tryTake(Path file) throws IOException {
        if (OWN.contains(file)) {
            return null;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        OWN.add(file);
        return new RunLock(file, channel);
    }

    private static Path file(Path folder) {
        return folder.toAbsolutePath().normalize().resolve("lock");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OWN.remove(file);
    }
}
