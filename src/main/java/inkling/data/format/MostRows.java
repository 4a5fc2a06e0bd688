package inkling.data.format;

import inkling.data.Picture;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How many rows a data set can have in the memory that Java may use: a third of it for the pixels, the rest for what is done with
 * them.
 */
public final class MostRows {
    /** What one byte can unpack to, at most. */
    private static final int DEFLATE = 1032;

    private MostRows() {}

    /**
     * Refuses more rows than that before memory is allocated for any. What a small file claims passes: it ends before memory
     * does, and then it can be said where.
     *
     * @param rows as a header claims
     * @param rowBytes unpacked size of one row in this file
     */
    public static void require(Path file, long rows, int rowBytes) throws IOException {
        long memory = Runtime.getRuntime().maxMemory();
        if (Math.min(rows, Files.size(file) * DEFLATE / rowBytes) > in(memory)) {
            throw new BadFileException(
                    file,
                    String.format(Locale.ROOT, "at most %,d rows, for which the memory is enough", in(memory)),
                    String.format(Locale.ROOT, "%,d", rows));
        }
    }

    /**
     * @param memory in bytes
     */
    static int in(long memory) {
        return (int) Math.min(Integer.MAX_VALUE, memory / 3 / Picture.SIZE);
    }
}
