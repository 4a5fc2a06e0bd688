package inkling.files.picture;

/**
 * Undoes the filter that a PNG writer applied to a row so that it compresses better: each byte is stored as its difference
 * from a prediction, made from the bytes to the left ({@code a}), above ({@code b}) and above left ({@code c}).
 *
 * @see <a href="https://www.w3.org/TR/png-3/#9Filter-types">PNG, filter types</a>
 */
public final class PngFilter {
    public static final int NONE = 0;
    public static final int SUB = 1;
    public static final int UP = 2;
    public static final int AVERAGE = 3;
    public static final int PAETH = 4;

    private PngFilter() {}

    /**
     * Undoes a filter in place.
     *
     * @param filter 0 to 4
     * @param row the bytes of the row, of which the first {@code length} are used
     * @param above the unfiltered row above, zeros for the first row
     * @param step bytes from one pixel to the next
     */
    public static void undo(int filter, byte[] row, byte[] above, int length, int step) {
        if (filter < NONE || filter > PAETH) {
            throw new IllegalArgumentException("expected a filter 0 to 4, got " + filter);
        }
        for (int i = 0; i < length && filter != NONE; i++) {
            int a = i < step ? 0 : row[i - step] & 0xFF;
            int b = above[i] & 0xFF;
            int c = i < step ? 0 : above[i - step] & 0xFF;
            row[i] += (byte)
                    switch (filter) {
                        case SUB -> a;
                        case UP -> b;
                        case AVERAGE -> (a + b) / 2;
                        default -> paeth(a, b, c);
                    };
        }
    }

    /** Whichever of the three is nearest to {@code a + b - c}, the first if they tie. */
    private static int paeth(int a, int b, int c) {
        int toA = Math.abs(b - c);
        int toB = Math.abs(a - c);
        int toC = Math.abs(a + b - 2 * c);
        if (toA <= toB && toA <= toC) {
            return a;
        }
        return toB <= toC ? b : c;
    }
}
