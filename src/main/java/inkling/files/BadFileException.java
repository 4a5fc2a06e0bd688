package inkling.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not what it should be. The message is one sentence: what was expected, what was found, and where. */
public final class BadFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param expected what the file should contain, for example {@code "784 pixels per row"}
     * @param found what it contains, for example {@code "783"}
     */
    public BadFileException(Path file, String expected, String found) {
        super("expected " + expected + ", found " + found + " (" + file + ")");
    }
}
