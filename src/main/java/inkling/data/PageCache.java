package inkling.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The pages of a sprite that were used last, up to a 32nd of the memory that Java may use. Any thread. */
final class PageCache {
    private static final int MOST = (int) Math.max(
            64,
            Math.min(
                    1 << 16, // more would not be met again
                    Runtime.getRuntime().maxMemory() / 32 / (Sprite.PAGE_ROWS * Picture.SIZE)));

    private final IntFunction<byte[]> source;
    private final Map<Integer, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
    private volatile @Nullable Page last;

    PageCache(IntFunction<byte[]> source) {
        this.source = source;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Page(int number, byte[] bytes) {}

    /** The bytes of a page; must not be written. */
    byte[] page(int number) {
        Page latest = last;
        if (latest != null && latest.number == number) {
            return latest.bytes;
        }
        Page found;
        synchronized (pages) {
            found = pages.get(number);
        }
        if (found == null) { // two threads may both fetch it: better than that one waits for the other's disk
            found = new Page(number, source.apply(number));
            synchronized (pages) {
                pages.put(number, found);
                if (pages.size() > MOST) {
                    Integer eldest = pages.keySet().iterator().next();
                    pages.remove(eldest);
                }
            }
        }
        last = found;
        return found.bytes;
    }
}
