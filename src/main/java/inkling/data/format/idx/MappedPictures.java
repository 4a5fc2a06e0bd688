package inkling.data.format.idx;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.files.BadFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Pictures that stay in their file, 784 bytes each without a gap, and are read from there page by page. */
final class MappedPictures {
    /** A buffer has fewer than 2 GiB; whole pages. */
    private static final int PAGES_PER_BUFFER = 160_000;

    private static final int PAGE_BYTES = Sprite.PAGE_ROWS * Picture.SIZE;

    private MappedPictures() {}

    /**
     * Pictures of a file, which must not change while they are in use: where it was cut, a page is refused by an UncheckedIOException.
     *
     * @param start where the first one begins
     */
    static Sprite map(Path file, long start, int rows) throws IOException {
        return map(file, start, rows, PAGES_PER_BUFFER);
    }

    static Sprite map(Path file, long start, int rows, int pagesPerBuffer) throws IOException {
        List<MappedByteBuffer> buffers = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long bytes = (long) rows * Picture.SIZE;
            long most = (long) pagesPerBuffer * PAGE_BYTES;
            for (long at = 0; at < bytes; at += most) {
                buffers.add(channel.map(MapMode.READ_ONLY, start + at, Math.min(most, bytes - at)));
            }
        }
        List<MappedByteBuffer> mapped = List.copyOf(buffers);
        long whole = start + (long) rows * Picture.SIZE;
        return Sprite.ofPages(rows, page -> {
            byte[] bytes = new byte[Math.min(Sprite.PAGE_ROWS, rows - page * Sprite.PAGE_ROWS) * Picture.SIZE];
            requireBytes(file, start + (long) page * PAGE_BYTES + bytes.length, whole);
            try {
                mapped.get(page / pagesPerBuffer).get(page % pagesPerBuffer * PAGE_BYTES, bytes);
            } catch (InternalError e) { // what Java makes of a page that is gone
                throw cut(file, whole, "fewer");
            }
            return bytes;
        });
    }

    /** Reading beyond the end of a file that was cut after it was mapped would be a fault of the machine. */
    private static void requireBytes(Path file, long needed, long whole) {
        try {
            long size = Files.size(file);
            if (size < needed) {
                throw cut(file, whole, "" + size);
            }
        } catch (NoSuchFileException e) {
            // what is mapped stays, though its name is gone
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UncheckedIOException cut(Path file, long whole, String found) {
        return new UncheckedIOException(
                new BadFileException(file, "the " + whole + " bytes there were when it was opened", found));
    }
}
