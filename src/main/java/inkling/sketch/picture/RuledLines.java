package inkling.sketch.picture;

import inkling.sketch.Grayscale;
import java.util.Arrays;
import java.util.List;

/**
 * Removes printed lines: underlines, the boxes of forms, and rows of such boxes. They are straight, level, and span all of the
 * ink that they are connected to; a single digit is never so wide, nor is there another digit inside of it.
 */
final class RuledLines {
    /** Of the ink's width or height. */
    private static final double SPAN = 0.95;
    /** Wider ink, relative to its height, is not a single digit. */
    private static final double WIDE = 1.6;
    /** Of a box that it is in, a digit has at least this height. */
    private static final double INSIDE = 0.3;
    /** The sides of a box are this close to its edges. */
    private static final double SIDE = 0.15;

    private RuledLines() {}

    /** The same ink without lines; itself if there are none. */
    static InkMap removed(InkMap ink) {
        int width = ink.plane().width();
        float[] values = ink.plane().values();
        boolean changed = false;
        List<ConnectedComponent> components = ConnectedComponent.all(ink);
        for (ConnectedComponent component : components) {
            PixelBox box = component.box();
            boolean[] rows = full(component, width, true);
            boolean[] columns = full(component, width, false);
            boolean grid = hasBothSides(rows) && hasBothSides(columns);
            boolean wide = box.width() > WIDE * box.height();
            if (grid && (wide || components.stream().anyMatch(other -> isInside(other.box(), box)))) {
                clear(values, component, rows, columns, width);
                changed = true;
            } else if (wide) {
                boolean[] none = new boolean[columns.length];
                clear(values, component, rows, none, width);
                changed = true;
            }
        }
        return changed
                ? new InkMap(new Grayscale(width, ink.plane().height(), values), ink.noise(), ink.certain())
                : ink;
    }

    /** Which rows (or columns) of a component are ink from one end to the other. */
    private static boolean[] full(ConnectedComponent component, int width, boolean rows) {
        PixelBox box = component.box();
        int[] counts = new int[rows ? box.height() : box.width()];
        for (int pixel : component.pixels()) {
            counts[rows ? pixel / width - box.top() : pixel % width - box.left()]++;
        }
        boolean[] full = new boolean[counts.length];
        for (int i = 0; i < full.length; i++) {
            full[i] = counts[i] >= SPAN * (rows ? box.width() : box.height());
        }
        return full;
    }

    private static boolean hasBothSides(boolean[] full) {
        int near = (int) Math.ceil(SIDE * full.length);
        boolean first = false;
        boolean last = false;
        for (int i = 0; i < near; i++) {
            first |= full[i];
            last |= full[full.length - 1 - i];
        }
        return first && last;
    }

    private static boolean isInside(PixelBox small, PixelBox large) {
        return small.left() > large.left()
                && small.top() > large.top()
                && small.right() < large.right()
                && small.bottom() < large.bottom()
                && small.height() >= INSIDE * large.height();
    }

    /** Clears the lines and the soft edges beside them; strokes that cross a row are kept. */
    private static void clear(
            float[] values, ConnectedComponent component, boolean[] rows, boolean[] columns, int width) {
        PixelBox box = component.box();
        boolean[] nearRow = widened(rows);
        boolean[] nearColumn = widened(columns);
        boolean[] ink = new boolean[box.width() * box.height()];
        for (int pixel : component.pixels()) {
            ink[(pixel / width - box.top()) * box.width() + pixel % width - box.left()] = true;
        }
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                boolean crossed = !nearColumn[x] && isCrossed(ink, nearRow, box.width(), x, y);
                if (nearColumn[x] || (nearRow[y] && !crossed)) {
                    values[(box.top() + y) * width + box.left() + x] = 0;
                }
            }
        }
    }

    /** Whether there is ink both above and below the line that a pixel is in. */
    private static boolean isCrossed(boolean[] ink, boolean[] nearRow, int width, int x, int y) {
        int above = y;
        int below = y;
        while (above >= 0 && nearRow[above]) {
            above--;
        }
        while (below < nearRow.length && nearRow[below]) {
            below++;
        }
        return above >= 0 && below < nearRow.length && ink[above * width + x] && ink[below * width + x];
    }

    private static boolean[] widened(boolean[] full) {
        boolean[] wide = Arrays.copyOf(full, full.length);
        for (int i = 0; i < full.length; i++) {
            if (full[i]) {
                Arrays.fill(wide, Math.max(0, i - 2), Math.min(full.length, i + 3), true);
            }
        }
        return wide;
    }
}
