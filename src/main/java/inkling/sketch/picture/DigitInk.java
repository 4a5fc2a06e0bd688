package inkling.sketch.picture;

import inkling.sketch.Grayscale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ink of one digit on a picture.
 *
 * @param box the smallest box around all its components
 * @param components its strokes, one or several
 */
record DigitInk(PixelBox box, List<ConnectedComponent> components) {
    /** How many pixels the soft edge of a component may extend beyond it. */
    private static final int EDGE = 2;

    /** Both together as one digit. */
    DigitInk with(DigitInk other) {
        List<ConnectedComponent> all = new ArrayList<>(components);
        all.addAll(other.components);
        return new DigitInk(box.around(other.box), List.copyOf(all));
    }

    /** The digit that it is; one pixel of the ink is {@code scale} pixels of the original picture. */
    FoundDigit found(InkMap ink, double scale) {
        return DigitSplitter.found(cutOut(ink), Math.max(0, box.left() - EDGE), Math.max(0, box.top() - EDGE), scale)
                .at(box.scaled(scale));
    }

    /** The digit cut out: 0 for the paper and other digits, 1 for the full ink of this digit. */
    Grayscale cutOut(InkMap ink) {
        int width = ink.plane().width();
        int height = ink.plane().height();
        int left = Math.max(0, box.left() - EDGE);
        int top = Math.max(0, box.top() - EDGE);
        int right = Math.min(width, box.right() + EDGE);
        int bottom = Math.min(height, box.bottom() + EDGE);
        float full = full(ink);
        float[] cut = new float[(right - left) * (bottom - top)];
        for (ConnectedComponent component : components) {
            for (int pixel : component.pixels()) {
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

    /**
     * The value that counts as full ink: the 75th percentile of its pixels, so that faint pencil becomes as bright as ink. It is
     * above the noise, as all pixels of a component are, though perhaps by little.
     */
    private float full(InkMap ink) {
        int count = components.stream()
                .mapToInt(component -> component.pixels().length)
                .sum();
        float[] values = new float[count];
        float[] plane = ink.plane().values();
        int n = 0;
        for (ConnectedComponent component : components) {
            for (int pixel : component.pixels()) {
                values[n++] = plane[pixel];
            }
        }
        Arrays.sort(values);
        return values[count * 3 / 4];
    }
}
