package inkling.app.explore.sprite;

import inkling.data.DataSet;
import java.util.Arrays;

/** Paints the visible part of the sprite: many rows per line from far away, several lines per row from near. */
final class SpritePainter {
    private static final int MAX_SAMPLES = 6;

    private SpritePainter() {}

    /**
     * @param target {@code [layout.height, layout.pictureWidth]}, transparent where no row is
     */
    static void paint(int[] target, SpriteLayout layout, double top, DataSet data) {
        int width = layout.pictureWidth();
        LinePainter lines = new LinePainter(width, layout.rowHeight() < 0.5 ? 2 : 1, MAX_SAMPLES);
        Arrays.fill(target, 0);
        int before = -1;
        for (int y = 0; y < layout.height(); y++) {
            int from = layout.rowAt(y, top);
            int to = Math.min(data.rows(), Math.max(from + 1, layout.rowAt(y + 1, top)));
            if (from == before && layout.rowHeight() >= 1) {
                System.arraycopy(target, (y - 1) * width, target, y * width, width);
            } else if (from < to) {
                lines.paint(data.images(), row -> row, from, to, target, y * width);
            }
            before = from;
        }
    }
}
