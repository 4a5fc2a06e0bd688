package inkling.files;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that only grows, each on disk before {@link #append} returns, whoever else writes to it: a line is added
 * while the file is locked against other windows and programs. A line that a crash cut off counts as not written: it is not
 * read, and the next line replaces it.
 */
public final class Journal {
    private static final long MOST_BYTES = 1L << 28;
    /** Locks of files hold for a whole Java program, so its own threads need one as well. */
    private static final Object WRITING = new Object();

    private final Path file;
    private final Predicate<String> complete;
    private long read;

    /** Decides on the next line while nobody else writes. */
    public interface Step {
        /**
         * Decides, given what others have added.
         *
         * @param others the lines that were added since this journal was last read or appended to
         * @param fromStart whether these are all lines there are, since the file is another one or shorter than it was
         * @return the line to add, without its newline; null for none
         */
        @Nullable
        String line(List<String> others, boolean fromStart) throws IOException;
    }

    /**
     * @param file UTF-8 lines, each ended by a newline; it need not exist yet
     */
    public Journal(Path file) {
        this(file, line -> false);
    }

    private Journal(Path file, Predicate<String> complete) {
        this.file = file;
        this.complete = complete;
    }

    /** A journal of JSON objects: a last line without a newline, as some editors leave it, is read if it is a whole object. */
    public static Journal ofObjects(Path file) {
        return new Journal(file, Journal::isObject);
    }

    private static boolean isObject(String line) {
        try {
            return JsonParser.parseString(line).isJsonObject();
        } catch (JsonParseException e) {
            return false;
        }
    }

    /** The lines written so far, oldest first. */
    public synchronized List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            read = 0;
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            JournalEnd end = end(channel);
            read = end.size();
            return end.lines(0);
        }
    }

    /** Adds one line, without its newline; missing folders are created. */
    public void append(String line) throws IOException {
        requireOneLine(line);
        write(channel -> line);
    }

    /** Adds the line that a step decides on, given what others have added. */
    public synchronized void append(Step step) throws IOException {
        write(channel -> {
            JournalEnd end = end(channel);
            boolean fromStart = read > end.size();
            List<String> others = end.lines(fromStart ? 0 : read);
            read = end.size();
            String line = step.line(others, fromStart);
            if (line != null) {
                requireOneLine(line);
            }
            return line;
        });
    }

    private interface Decision {
        @Nullable
        String line(FileChannel channel) throws IOException;
    }

    private void write(Decision decision) throws IOException {
        WholeFile.createFolderOf(file);
        synchronized (WRITING) {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                FileLock unused = channel.lock(); // until the channel is closed
                String line = decision.line(channel);
                if (line != null) {
                    JournalEnd end = end(channel);
                    channel.truncate(end.size());
                    channel.position(end.size());
                    String text = (end.isNewlineMissing() ? "\n" : "") + line + "\n";
                    Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
                    channel.force(false);
                    read = channel.size();
                }
            }
        }
    }

    private JournalEnd end(FileChannel channel) throws IOException {
        if (channel.size() > MOST_BYTES) {
            throw new BadFileException(file, "at most " + MOST_BYTES + " bytes", channel.size() + " bytes");
        }
        return JournalEnd.of(channel, complete);
    }

    private static void requireOneLine(String line) {
        if (line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("expected one line, found several: " + line);
        }
    }
}
