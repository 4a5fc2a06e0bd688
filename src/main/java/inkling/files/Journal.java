package inkling.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines that only grows, each on disk before {@link #append} returns. A line that a crash cut off counts as not
 * written: it is not read, and the next line replaces it.
 */
public final class Journal {
    private static final int BLOCK = 1 << 13;

    private final Path file;

    /**
     * @param file UTF-8 lines, each ended by a newline; it need not exist yet
     */
    public Journal(Path file) {
        this.file = file;
    }

    /** The lines written so far, oldest first. */
    public List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Adds one line, without its newline; missing folders are created. */
    public synchronized void append(String line) throws IOException {
        if (line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("expected one line, found several: " + line);
        }
        WholeFile.createFolderOf(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.truncate(endOfWholeLines(channel));
            channel.position(channel.size());
            WholeFile.writeAll(channel, (line + "\n").getBytes(StandardCharsets.UTF_8));
            channel.force(false);
        }
    }

    /**
     * How many bytes the complete lines take. Searches backward from the end of the file: one block is enough, however
     * long the file is, unless a line longer than a block was cut off.
     */
    private static long endOfWholeLines(FileChannel channel) throws IOException {
        byte[] block = new byte[BLOCK];
        long end = channel.size();
        while (end > 0) {
            int length = (int) Math.min(BLOCK, end);
            ByteBuffer buffer = ByteBuffer.wrap(block, 0, length);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, end - buffer.remaining()) < 0) {
                    throw new EOFException("expected " + end + " bytes, found fewer");
                }
            }
            for (int i = length; i > 0; i--) {
                if (block[i - 1] == '\n') {
                    return end - length + i;
                }
            }
            end -= length;
        }
        return 0;
    }
}
