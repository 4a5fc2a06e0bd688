package inkling.data.format.idx;

import inkling.data.Picture;
import inkling.data.Sprite;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
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
     * Pictures of a file, which must not change while they are in use.
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
        return Sprite.ofPages(rows, page -> {
            byte[] bytes = new byte[Math.min(Sprite.PAGE_ROWS, rows - page * Sprite.PAGE_ROWS) * Picture.SIZE];
            mapped.get(page / pagesPerBuffer).get(page % pagesPerBuffer * PAGE_BYTES, bytes);
            return bytes;
        });
    }
}
