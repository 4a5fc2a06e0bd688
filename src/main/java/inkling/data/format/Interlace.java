package inkling.data.format;

import java.util.List;

/**
 * One pass over a picture: the pixels at {@code x, x + dx, ...} of the rows {@code y, y + dy, ...}.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#8Interlace">PNG, interlacing</a>
 */
record Interlace(int x, int y, int dx, int dy) {
    /** All pixels, row by row. */
    static final List<Interlace> NONE = List.of(new Interlace(0, 0, 1, 1));
    /** Seven passes, each finer than the one before; the last contains every second row. */
    static final List<Interlace> ADAM7 = List.of(
            new Interlace(0, 0, 8, 8),
            new Interlace(4, 0, 8, 8),
            new Interlace(0, 4, 4, 8),
            new Interlace(2, 0, 4, 4),
            new Interlace(0, 2, 2, 4),
            new Interlace(1, 0, 2, 2),
            new Interlace(0, 1, 1, 2));

    /** How many pixels of a row this pass contains. */
    int pixels(int width) {
        return (width - x + dx - 1) / dx;
    }
}
