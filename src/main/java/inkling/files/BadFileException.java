package inkling.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not what it should be. The message is one sentence: what was expected, what was found, and where. */
public final class BadFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param expected what the file should hold, say {@code "784 pixels a row"}
     * @param found what it holds, say {@code "783"}
     */
    public BadFileException(Path file, String expected, String found) {
        super("expected " + expected + ", found " + found + " (" + file + ")");
    }
}
