package inkling.app.shared.points;

import inkling.data.RowSet;

/**
 * How rows look: each has a kind, 0 to 127, and each kind a color. While some rows are emphasized, the others are pale. Immutable;
 * any thread.
 */
public final class PointLook {
    private static final int KINDS = 128;
    private static final double PALE = 0.78;
    private static final double INK = 0.55;

    private final byte[] kinds;
    private final int[] dots = new int[2 * KINDS];
    private final int[] inks = new int[2 * KINDS];
    private final int ground;
    private final RowSet emphasized;
    private final RowSet ringed;
    private final int ring;

    /**
     * @param kinds of each row of the data set, 0 to {@code colors.length - 1}; not copied, and not to be changed
     * @param colors of each kind, opaque ARGB; at most 128
     * @param scheme the colors of everything else
     * @param emphasized rows that stand out from the others; none for no emphasis
     * @param ringed rows with a ring around them
     */
    public PointLook(byte[] kinds, int[] colors, Scheme scheme, RowSet emphasized, RowSet ringed) {
        this.kinds = emphasized.isEmpty() ? kinds : marked(kinds, emphasized);
        for (int kind = 0; kind < colors.length; kind++) {
            dots[kind] = colors[kind];
            inks[kind] = mixed(colors[kind], scheme.text, INK);
            dots[KINDS + kind] = mixed(colors[kind], scheme.ground, PALE);
            inks[KINDS + kind] = dots[KINDS + kind];
        }
        ground = scheme.ground;
        ring = scheme.ring;
        this.emphasized = emphasized;
        this.ringed = ringed;
    }

    private static byte[] marked(byte[] kinds, RowSet emphasized) {
        byte[] marked = new byte[kinds.length];
        for (int row = 0; row < kinds.length; row++) {
            marked[row] = (byte) (emphasized.has(row) ? kinds[row] : kinds[row] + KINDS);
        }
        return marked;
    }

    /** A color between two, 0 for the first and 1 for the second. */
    public static int mixed(int first, int second, double part) {
        int mixed = 0xFF000000;
        for (int shift = 0; shift < 24; shift += 8) {
            int from = first >> shift & 0xFF;
            int to = second >> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * part) << shift;
        }
        return mixed;
    }

    /** What a row is painted as, 0 to 255; 0 for a row that no kind is known of. */
    int kind(int row) {
        return row < kinds.length ? kinds[row] & 0xFF : 0;
    }

    /** The color of a dot. */
    int dot(int kind) {
        return dots[kind];
    }

    /** The color of a digit: nearer to that of the text, to be read over dots. */
    int ink(int kind) {
        return inks[kind];
    }

    int ground() {
        return ground;
    }

    /** The color of the ring around a row. */
    int ring(int row) {
        return emphasized.isEmpty() || emphasized.has(row) ? ring : mixed(ring, ground, PALE);
    }

    RowSet ringed() {
        return ringed;
    }

    /**
     * Colors of the theme, opaque ARGB.
     *
     * @param ground what the points lie on
     * @param text of words on it
     * @param ring around rows
     */
    public record Scheme(int ground, int text, int ring) {}
}
