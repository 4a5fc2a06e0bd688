package inkling.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines that only grows, each on disk before {@link #append} returns. A line that a crash cut off was never
 * written: it is not read, and the next one takes its place.
 */
public final class Journal {
    private final Path file;

    /**
     * @param file UTF-8 lines, each ended by a newline; it may not be there yet
     */
    public Journal(Path file) {
        this.file = file;
    }

    /** The lines written so far, oldest first. */
    public List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        byte[] bytes = Files.readAllBytes(file);
        return new String(bytes, 0, whole(bytes), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** Adds one line, without its newline; folders that are missing are made. */
    public synchronized void append(String line) throws IOException {
        if (line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("expected one line, found several: " + line);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        long end = Files.exists(file) ? whole(Files.readAllBytes(file)) : 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            channel.position(end);
            ByteBuffer buffer = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        }
    }

    /** How many bytes the whole lines take. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
