package inkling.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Compressed bytes while they are unpacked: damage becomes a {@link BadFileException}. */
final class UnpackedStream extends FilterInputStream {
    private final Path file;
    private final String expected;

    /**
     * @param expected what the bytes are, for the error message: {@code gzipped data}
     */
    UnpackedStream(InputStream in, Path file, String expected) {
        super(in);
        this.file = file;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        try {
            return super.read(target, from, count);
        } catch (EOFException e) {
            throw new BadFileException(file, expected + " to its end", "a file cut short");
        } catch (ZipException e) {
            throw new BadFileException(file, expected, "broken data");
        }
    }
}
