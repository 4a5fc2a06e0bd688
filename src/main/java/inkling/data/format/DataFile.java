package inkling.data.format;

import inkling.files.BadFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file for reading, and explains in one sentence when that is not possible. */
final class DataFile {
    static final int BUFFER = 1 << 16;

    private DataFile() {}

    /**
     * The bytes of a file that exists, is a regular file and is not empty.
     *
     * @param expected what the file should contain, for the error message
     */
    static InputStream open(Path file, String expected) throws IOException {
        if (!Files.exists(file)) {
            throw new BadFileException(file, expected, "no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadFileException(file, expected, Files.isDirectory(file) ? "a folder" : "something not a file");
        }
        if (Files.size(file) == 0) {
            throw new BadFileException(file, expected, "an empty file");
        }
        try {
            return new BufferedInputStream(Files.newInputStream(file), BUFFER);
        } catch (AccessDeniedException e) {
            throw new BadFileException(file, expected, "a file that may not be read");
        }
    }
}
