package inkling.app.explore.paint;

import java.util.Arrays;

/** Paints the frame inside the edge of a thumbnail that is picked. */
public final class PickedFrame {
    /** The width of the frame, of a thumbnail's side: two pixels of its black margin at the usual size. */
    private static final int PART = 28;

    private PickedFrame() {}

    /**
     * Paints a frame; what lies outside of the target is left out.
     *
     * @param target {@code [height * width]} pixels, ARGB
     * @param x the left edge of the thumbnail
     * @param y its upper edge
     * @param side its width and height
     */
    public static void paint(int[] target, int width, int height, int x, int y, int side, int color) {
        int thick = Math.max(2, side / PART);
        for (int line = Math.max(0, -y); line < Math.min(side, height - y); line++) {
            boolean edge = line < thick || line >= side - thick;
            int from = (y + line) * width;
            fill(target, from, width, x, edge ? x + side : x + thick, color);
            fill(target, from, width, x + side - thick, x + side, color);
        }
    }

    private static void fill(int[] target, int line, int width, int from, int to, int color) {
        int left = Math.max(0, from);
        int right = Math.min(width, to);
        if (left < right) {
            Arrays.fill(target, line + left, line + right, color);
        }
    }
}
