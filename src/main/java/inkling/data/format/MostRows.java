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

    /** Bytes in memory per label: as the file gives it, twice, and in the data set. */
    private static final int LABEL = 16;

    private MostRows() {}

    /**
     * Refuses more rows than that before memory is allocated for any. What a small file claims passes: it ends before memory
     * does, and then it can be said where.
     *
     * @param rows as a header claims
     * @param rowBytes unpacked size of one row in this file
     */
    public static void require(Path file, long rows, int rowBytes) throws IOException {
        require(file, rows, rowBytes, in(Runtime.getRuntime().maxMemory()));
    }

    /** Refuses more rows than that which are known to be there. */
    public static void require(Path place, long rows) throws BadFileException {
        require(place, rows, rows, in(Runtime.getRuntime().maxMemory()));
    }

    /** Refuses more labels than that: what goes with each, once the pictures need no memory. */
    public static void requireLabels(Path file, long rows, int rowBytes) throws IOException {
        require(file, rows, rowBytes, of(Runtime.getRuntime().maxMemory(), LABEL));
    }

    /** Whether pictures of so many bytes are better left in their file. */
    public static boolean isLarge(long bytes) {
        return bytes > Runtime.getRuntime().maxMemory() / 3;
    }

    private static void require(Path file, long rows, int rowBytes, int most) throws IOException {
        require(file, Math.min(rows, Files.size(file) * DEFLATE / rowBytes), rows, most);
    }

    private static void require(Path file, long possible, long rows, int most) throws BadFileException {
        if (possible > most) {
            throw new BadFileException(
                    file,
                    String.format(Locale.ROOT, "at most %,d rows, for which the memory is enough", most),
                    String.format(Locale.ROOT, "%,d", rows));
        }
    }

    /**
     * @param memory in bytes
     */
    static int in(long memory) {
        return of(memory, Picture.SIZE);
    }

    private static int of(long memory, int rowBytes) {
        return (int) Math.min(Integer.MAX_VALUE, memory / 3 / rowBytes);
    }
}
