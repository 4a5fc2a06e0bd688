package inkling.app.draw.picture;

import inkling.app.shared.kit.PixelSurface;
import inkling.sketch.Grayscale;

/**
 * A picture as the pad shows it. Made off the FX thread, which would stand still over millions of pixels.
 *
 * @param pixels ARGB, row by row from the top left
 * @param width of the picture as it is shown
 * @param height of the picture as it is shown
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only painted
record PictureOnPad(int[] pixels, int width, int height) {
    /** The pad has fewer pixels, even on a screen with two to each logical one. */
    private static final int ENOUGH = 1000;

    /** A picture, each side divided by the least whole number that makes it small enough. */
    static PictureOnPad of(Grayscale picture) {
        int step = Math.max(1, (Math.max(picture.width(), picture.height()) + ENOUGH - 1) / ENOUGH);
        int width = Math.max(1, picture.width() / step);
        int height = Math.max(1, picture.height() / step);
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = PixelSurface.gray(Math.round(mean(picture, i / width * step, i % width * step, step) * 255));
        }
        return new PictureOnPad(pixels, width, height);
    }

    /** The mean of a square, 0..1; at the edge of a narrow picture, of what there is of it. */
    private static float mean(Grayscale picture, int top, int left, int side) {
        int bottom = Math.min(top + side, picture.height());
        int right = Math.min(left + side, picture.width());
        float sum = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                sum += picture.at(row, column);
            }
        }
        return Math.max(0, Math.min(1, sum / ((bottom - top) * (right - left))));
    }
}
