package inkling.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Opens files for reading: plain ones only, since a pipe may never end and a device never does, and up to a bound. What is not
 * as expected becomes a {@link BadFileException}.
 */
public final class InputFile {
    /** How many bytes are read at a time. */
    public static final int BUFFER = 1 << 16;

    private InputFile() {}

    /**
     * The bytes of a file that exists, is a plain file and is not empty.
     *
     * @param expected what the file should contain, for the error message: {@code a model}
     */
    public static InputStream open(Path file, String expected) throws IOException {
        try {
            return new BufferedInputStream(plain(file, expected, facts(file)), BUFFER);
        } catch (NoSuchFileException e) {
            throw new BadFileException(file, expected, "no such file");
        }
    }

    /**
     * All bytes of a file; NoSuchFileException if there is none.
     *
     * @param most how many there may be
     */
    public static byte[] bytes(Path file, String expected, int most) throws IOException {
        BasicFileAttributes facts = facts(file);
        if (facts.isRegularFile() && facts.size() == 0) {
            return new byte[0]; // which may be all there is so far
        }
        try (InputStream in = plain(file, expected, facts)) {
            if (facts.size() > most) {
                throw new BadFileException(file, expected + " of at most " + most + " bytes", facts.size() + " bytes");
            }
            return in.readNBytes((int) facts.size()); // it may grow meanwhile
        }
    }

    private static BasicFileAttributes facts(Path file) throws NoSuchFileException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new NoSuchFileException(file.toString());
        }
    }

    private static InputStream plain(Path file, String expected, BasicFileAttributes facts) throws IOException {
        if (!facts.isRegularFile()) {
            throw new BadFileException(file, expected, facts.isDirectory() ? "a folder" : "a device or a pipe");
        }
        if (facts.size() == 0) {
            throw new BadFileException(file, expected, "an empty file");
        }
        try {
            return Files.newInputStream(file);
        } catch (AccessDeniedException e) {
            throw new BadFileException(file, expected, "a file that may not be read");
        }
    }

    /**
     * A file's text, in UTF-8; NoSuchFileException if there is none.
     *
     * @param most how many bytes there may be
     */
    public static String text(Path file, String expected, int most) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file, expected, most)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadFileException(file, expected + " in UTF-8", "bytes that are not text");
        }
    }
}
