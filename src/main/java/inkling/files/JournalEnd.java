package inkling.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where the complete lines of a file end.
 *
 * @param size how many bytes they take
 * @param isNewlineMissing whether the last of them has no newline
 */
record JournalEnd(FileChannel channel, long size, boolean isNewlineMissing) {
    private static final int BLOCK = 1 << 13;

    /**
     * Searches backward from the end of the file: one block is enough, however long the file is, unless its last line is
     * longer and has no newline.
     */
    static JournalEnd of(FileChannel channel, Predicate<String> complete) throws IOException {
        long size = channel.size();
        long end = size;
        while (end > 0) {
            int length = (int) Math.min(BLOCK, end);
            byte[] block = read(channel, end - length, end);
            for (int i = length; i > 0; i--) {
                if (block[i - 1] == '\n') {
                    return after(channel, end - length + i, size, complete);
                }
            }
            end -= length;
        }
        return after(channel, 0, size, complete);
    }

    private static JournalEnd after(FileChannel channel, long newline, long size, Predicate<String> complete)
            throws IOException {
        boolean isLine = newline < size && complete.test(text(read(channel, newline, size)));
        return new JournalEnd(channel, isLine ? size : newline, isLine);
    }

    /** The complete lines from a byte on. */
    List<String> lines(long from) throws IOException {
        return text(read(channel, from, size)).lines().toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("expected " + to + " bytes, found fewer");
            }
        }
        return buffer.array();
    }
}
