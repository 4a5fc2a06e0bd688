package inkling.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files that may be gzipped, whatever their names say. Damaged ones become a {@link BadFileException} while they are read. */
public final class GzippedFile {
    private GzippedFile() {}

    /**
     * The bytes of a file, unpacked if it is gzipped; it must exist, be a plain file and not be empty.
     *
     * @param expected what the file should contain, for the error message: {@code an IDX file}
     */
    public static InputStream open(Path file, String expected) throws IOException {
        InputStream raw = InputFile.open(file, expected);
        raw.mark(2);
        boolean gzipped = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        if (!gzipped) {
            return raw;
        }
        try {
            return new BufferedInputStream(
                    new UnpackedStream(new GZIPInputStream(raw, InputFile.BUFFER), file, "gzipped data"),
                    InputFile.BUFFER);
        } catch (EOFException | ZipException e) {
            raw.close();
            throw new BadFileException(file, "gzipped data", "a broken gzip header");
        }
    }
}
