package inkling.sketch.picture;

import inkling.sketch.Grayscale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ink of one digit on a picture.
 *
 * @param box the smallest around all its blobs
 * @param blobs its strokes, one or several
 */
record DigitInk(PixelBox box, List<ConnectedComponent> blobs) {
    /** How far beside a blob its soft edge may reach. */
    private static final int EDGE = 2;

    /** Both as one digit. */
    DigitInk with(DigitInk other) {
        List<ConnectedComponent> all = new ArrayList<>(blobs);
        all.addAll(other.blobs);
        return new DigitInk(box.around(other.box), List.copyOf(all));
    }

    /** The digit as it is found; {@code scale} pixels of the picture as it was read for one of the ink's. */
    FoundDigit found(InkMap ink, double scale) {
        return DigitSplitter.found(cutOut(ink), Math.max(0, box.left() - EDGE), Math.max(0, box.top() - EDGE), scale)
                .at(box.scaled(scale));
    }

    /** The digit cut out: 0 the paper and every other digit, 1 the full ink of this one. */
    Grayscale cutOut(InkMap ink) {
        int width = ink.plane().width();
        int height = ink.plane().height();
        int left = Math.max(0, box.left() - EDGE);
        int top = Math.max(0, box.top() - EDGE);
        int right = Math.min(width, box.right() + EDGE);
        int bottom = Math.min(height, box.bottom() + EDGE);
        float full = full(ink);
        float[] cut = new float[(right - left) * (bottom - top)];
        for (ConnectedComponent blob : blobs) {
            for (int pixel : blob.pixels()) {
                int row = pixel / width;
                int column = pixel % width;
                for (int y = Math.max(top, row - EDGE); y < Math.min(bottom, row + EDGE + 1); y++) {
                    for (int x = Math.max(left, column - EDGE); x < Math.min(right, column + EDGE + 1); x++) {
                        float over = (ink.plane().at(y, x) - ink.noise()) / (full - ink.noise());
                        cut[(y - top) * (right - left) + x - left] = Math.min(1, Math.max(0, over));
                    }
                }
            }
        }
        return new Grayscale(right - left, bottom - top, cut);
    }

    /** Three quarters of its pixels are fainter than this, so a faint pencil becomes as bright as ink. */
    private float full(InkMap ink) {
        int count = blobs.stream().mapToInt(blob -> blob.pixels().length).sum();
        float[] values = new float[count];
        float[] plane = ink.plane().values();
        int n = 0;
        for (ConnectedComponent blob : blobs) {
            for (int pixel : blob.pixels()) {
                values[n++] = plane[pixel];
            }
        }
        Arrays.sort(values);
        return Math.max(values[count * 3 / 4], ink.noise() + 1e-3f);
    }
}
