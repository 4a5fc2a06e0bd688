package inkling.app.explore.pixels;

import inkling.app.shared.kit.PixelSurface;

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
        int right = x + side;
        int bottom = y + side;
        PixelSurface.fill(target, width, height, x, y, right, y + thick, color);
        PixelSurface.fill(target, width, height, x, bottom - thick, right, bottom, color);
        PixelSurface.fill(target, width, height, x, y, x + thick, bottom, color);
        PixelSurface.fill(target, width, height, right - thick, y, right, bottom, color);
    }
}
