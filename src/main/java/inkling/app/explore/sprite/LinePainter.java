package inkling.app.explore.sprite;

import inkling.app.shared.kit.PixelSurface;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Shrinks sprite rows to a line of gray pixels: the mean of some rows, and in it a pixel the mean of its neighbors. */
final class LinePainter {
    /** How many rows stand for all that share a line of the view. */
    private static final int MAX_SAMPLES = 6;

    private static final double MARK_WIDTH = 4;

    private final int width;
    private final int gain;
    private final int maxSamples;
    private final int[] edges;
    private final int[] sums = new int[Picture.SIZE];

    /**
     * @param width pixels per line
     * @param gain how many times brighter than the mean: the mean of many thin strokes is nearly black
     * @param maxSamples where more rows share a line, so many of them, evenly spread, stand for all
     */
    LinePainter(int width, int gain, int maxSamples) {
        this.width = width;
        this.gain = gain;
        this.maxSamples = maxSamples;
        edges = new int[width + 1];
        for (int i = 0; i <= width; i++) {
            edges[i] = (int) ((long) i * Picture.SIZE / width);
        }
    }

    /**
     * Paints the rows {@code row.applyAsInt(from .. to-1)} as one line into {@code target[at ..]}.
     *
     * @param to if not greater than {@code from}, the line is black
     */
    void paint(Sprite sprite, IntUnaryOperator row, int from, int to, int[] target, int at) {
        Arrays.fill(sums, 0);
        int step = Math.max(1, (to - from) / maxSamples);
        int count = 0;
        for (int i = from; i < to && count < maxSamples; i += step) {
            add(sprite, row.applyAsInt(i));
            count++;
        }
        write(Math.max(1, count), target, at);
    }

    private void add(Sprite sprite, int row) {
        byte[] block = sprite.block(row);
        int start = sprite.start(row);
        for (int i = 0; i < Picture.SIZE; i++) {
            sums[i] += block[start + i] & 0xFF;
        }
    }

    private void write(int count, int[] target, int at) {
        for (int i = 0; i < width; i++) {
            int from = edges[i];
            int to = Math.max(from + 1, edges[i + 1]);
            long sum = 0;
            for (int j = from; j < to; j++) {
                sum += sums[j];
            }
            int mean = (int) (sum * gain / ((long) (to - from) * count));
            target[at + i] = PixelSurface.gray(Math.min(255, mean));
        }
    }

    /**
     * Paints the visible part of the sprite: many rows per line from far away, several lines per row from near. The rows picked are
     * marked by a bar at the left edge of each, narrower than the black margin of its first pixels.
     *
     * @param target {@code [layout.height, layout.pictureWidth]}, transparent where no row is
     * @param mark the color of the bars, opaque ARGB
     * @param ratio device pixels per logical one
     */
    static void paintVisible(
            int[] target, SpriteLayout layout, double top, DataSet data, RowSet picked, int mark, double ratio) {
        int width = layout.pictureWidth();
        int markWidth = (int) Math.min(width, Math.round(MARK_WIDTH * ratio));
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
            if (!picked.isEmpty() && picked.count(from, to) > 0) {
                Arrays.fill(target, y * width, y * width + markWidth, mark);
            }
            before = from;
        }
    }
}
