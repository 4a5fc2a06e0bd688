package inkling.learn.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The sign on a run's folder that a living program is at it. The system takes it down when the program dies, however it dies. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws IOException if somebody is at it
     */
    static RunLock take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new RunLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // This very program is at it: the same answer.
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
