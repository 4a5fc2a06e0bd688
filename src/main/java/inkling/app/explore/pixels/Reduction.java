package inkling.app.explore.pixels;

import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;

/** Writes a 28x28 picture as a smaller square of ARGB pixels into a larger image: each pixel is the mean of what it covers. */
public final class Reduction {
    private static final int ONE = 256;

    private final int side;
    private final int[] first;
    private final int[][] weights;
    private final int[] narrowed;

    /**
     * @param side 1 to 28
     */
    public Reduction(int side) {
        this.side = side;
        first = new int[side];
        weights = new int[side][];
        narrowed = new int[Picture.SIDE * side];
        double step = (double) Picture.SIDE / side;
        for (int i = 0; i < side; i++) {
            first[i] = (int) (i * step + 1e-9);
            int end = (int) Math.ceil((i + 1) * step - 1e-9);
            weights[i] = new int[end - first[i]];
            int rest = ONE;
            for (int j = 0; j < weights[i].length; j++) {
                double covered = Math.min((i + 1) * step, first[i] + j + 1) - Math.max(i * step, first[i] + j);
                weights[i][j] = j < weights[i].length - 1 ? (int) Math.round(ONE * covered / step) : rest;
                rest -= weights[i][j];
            }
        }
    }

    /**
     * Paints a picture; lines outside of the target are left out.
     *
     * @param source holds the 784 bytes from {@code start} on
     * @param target {@code width} pixels per line, {@code height} lines
     */
    public void paint(byte[] source, int start, int[] target, int width, int height, int x, int y) {
        for (int row = 0; row < Picture.SIDE; row++) {
            for (int i = 0; i < side; i++) {
                int sum = 0;
                for (int j = 0; j < weights[i].length; j++) {
                    sum += weights[i][j] * (source[start + row * Picture.SIDE + first[i] + j] & 0xFF);
                }
                narrowed[row * side + i] = sum;
            }
        }
        for (int line = Math.max(0, -y); line < Math.min(side, height - y); line++) {
            int at = (y + line) * width + x;
            for (int i = 0; i < side; i++) {
                int sum = ONE * ONE / 2;
                for (int j = 0; j < weights[line].length; j++) {
                    sum += weights[line][j] * narrowed[(first[line] + j) * side + i];
                }
                target[at + i] = PixelSurface.gray(sum / (ONE * ONE));
            }
        }
    }
}
