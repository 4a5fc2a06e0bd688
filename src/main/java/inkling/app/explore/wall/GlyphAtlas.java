package inkling.app.explore.wall;

/**
 * The ten digits of a caption as small pictures, side by side in one line.
 *
 * @param pixels premultiplied ARGB, {@code 10 * width} a line
 * @param width of one digit, device pixels
 * @param height of all, device pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only painted from
record GlyphAtlas(int[] pixels, int width, int height) {
    static final GlyphAtlas NONE = new GlyphAtlas(new int[0], 0, 0);

    /** Writes a digit into a larger picture; lines outside of it are left out. */
    void paint(int digit, int[] target, int targetWidth, int targetHeight, int x, int y) {
        for (int line = Math.max(0, -y); line < Math.min(height, targetHeight - y); line++) {
            System.arraycopy(pixels, line * 10 * width + digit * width, target, (y + line) * targetWidth + x, width);
        }
    }
}
