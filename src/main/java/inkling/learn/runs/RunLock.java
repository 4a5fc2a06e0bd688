package inkling.learn.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock on a run's folder held by the program that trains it. The operating system releases it when the program dies. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws IOException if another program, or this one, holds it
     */
    static RunLock take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new RunLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program
        }
        channel.close();
        throw new IOException(
                "expected a run that nobody is training, found one that is being trained (" + folder + ")");
    }

    static boolean held(Path folder) throws IOException {
        if (!Files.exists(file(folder))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("lock");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
