package inkling.app.explore.wall;

/**
 * The names of the classes as small images, side by side.
 *
 * @param pixels premultiplied ARGB, {@code [height, count * width]}
 * @param count how many there are
 * @param width of one, device pixels
 * @param height of all, device pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only painted from
record GlyphAtlas(int[] pixels, int count, int width, int height) {
    static final GlyphAtlas NONE = new GlyphAtlas(new int[0], 0, 0, 0);

    /** Copies the name of a class into a larger image; lines outside of it are left out. */
    void paint(int label, int[] target, int targetWidth, int targetHeight, int x, int y) {
        for (int line = Math.max(0, -y); line < Math.min(height, targetHeight - y); line++) {
            int from = (line * count + label) * width;
            System.arraycopy(pixels, from, target, (y + line) * targetWidth + x, width);
        }
    }
}
