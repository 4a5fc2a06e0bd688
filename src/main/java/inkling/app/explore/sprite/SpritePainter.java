package inkling.app.explore.sprite;

import inkling.data.DataSet;
import java.util.Arrays;

/** Paints the part of the sprite that is seen: many rows to a line when far away, several lines to a row when near. */
final class SpritePainter {
    /** Of the rows that share a line, this many, evenly spread, speak for them. */
    private static final int SAMPLES = 6;

    /**
     * @param target {@code layout.pictureWidth * layout.height} pixels
     */
    void paint(int[] target, SpriteLayout layout, double top, DataSet data) {
        int width = layout.pictureWidth();
        RowAverage lines = new RowAverage(width, layout.rowHeight() < 0.5 ? 2 : 1);
        Arrays.fill(target, 0);
        int before = -1;
        for (int y = 0; y < layout.height(); y++) {
            int from = layout.rowAt(y, top);
            int to = Math.min(data.rows(), Math.max(from + 1, layout.rowAt(y + 1, top)));
            if (from == before && layout.rowHeight() >= 1) {
                System.arraycopy(target, (y - 1) * width, target, y * width, width);
            } else if (from < to) {
                paintLine(lines, data, from, to, target, y * width);
            }
            before = from;
        }
    }

    private static void paintLine(RowAverage lines, DataSet data, int from, int to, int[] target, int at) {
        lines.clear();
        int added = 0;
        for (int row = from; row < to && added < SAMPLES; row += Math.max(1, (to - from) / SAMPLES)) {
            lines.add(data.images(), row);
            added++;
        }
        lines.write(added, target, at);
    }
}
