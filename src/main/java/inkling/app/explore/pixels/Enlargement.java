package inkling.app.explore.pixels;

import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;

/**
 * Writes a 28x28 picture as a square of {@code side} ARGB pixels into a larger picture. Where the side is a multiple of 28
 * every pixel becomes a crisp square; in between, squares share the pixels on their borders by area.
 */
public final class Enlargement {
    private static final int ONE = 256;

    private final int side;
    private final int factor;
    private final int[] nearer;
    private final int[] farther;
    private final int[] fartherShare;

    /**
     * @param side at least 28
     */
    public Enlargement(int side) {
        this.side = side;
        factor = side % Picture.SIDE == 0 ? side / Picture.SIDE : 0;
        nearer = new int[side];
        farther = new int[side];
        fartherShare = new int[side];
        double step = (double) Picture.SIDE / side;
        for (int i = 0; i < side; i++) {
            double from = i * step;
            double to = (i + 1) * step;
            nearer[i] = Math.min((int) from, Picture.SIDE - 1);
            farther[i] = Math.min(nearer[i] + 1, Picture.SIDE - 1);
            fartherShare[i] = (int) Math.round(ONE * Math.max(0, (to - (nearer[i] + 1)) / step));
        }
    }

    /** The side of the square. */
    public int side() {
        return side;
    }

    /**
     * Paints a picture.
     *
     * @param source holds the 784 bytes from {@code start} on
     * @param target the larger picture, {@code width} pixels a line
     * @param y line of the square's upper edge; lines outside {@code 0 .. height-1} are left out
     */
    public void paint(byte[] source, int start, int[] target, int width, int height, int x, int y) {
        int first = Math.max(0, -y);
        int end = Math.min(side, height - y);
        for (int line = first; line < end; line++) {
            int at = (y + line) * width + x;
            if (factor == 0) {
                paintMixed(source, start, line, target, at);
            } else if (line % factor == 0 || line == first) {
                paintWhole(source, start + line / factor * Picture.SIDE, target, at);
            } else {
                System.arraycopy(target, at - width, target, at, side);
            }
        }
    }

    private void paintWhole(byte[] source, int start, int[] target, int at) {
        int to = at;
        for (int column = 0; column < Picture.SIDE; column++) {
            int pixel = PixelSurface.gray(source[start + column] & 0xFF);
            for (int i = 0; i < factor; i++) {
                target[to++] = pixel;
            }
        }
    }

    private void paintMixed(byte[] source, int start, int line, int[] target, int at) {
        int upper = start + nearer[line] * Picture.SIDE;
        int lower = start + farther[line] * Picture.SIDE;
        int lowerShare = fartherShare[line];
        for (int i = 0; i < side; i++) {
            int above = mix(source[upper + nearer[i]], source[upper + farther[i]], fartherShare[i]);
            int below = mix(source[lower + nearer[i]], source[lower + farther[i]], fartherShare[i]);
            target[at + i] =
                    PixelSurface.gray((above * (ONE - lowerShare) + below * lowerShare + ONE * ONE / 2) / (ONE * ONE));
        }
    }

    private static int mix(byte near, byte far, int farShare) {
        return (near & 0xFF) * (ONE - farShare) + (far & 0xFF) * farShare;
    }
}
