package inkling.app.explore.sprite;

import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;

/** Shrinks sprite rows to lines of gray pixels: a line is the mean of some rows, a pixel the mean of neighbours in it. */
final class RowAverage {
    private final int width;
    private final int gain;
    private final int[] edges;
    private final int[] sums = new int[Picture.SIZE];

    /**
     * @param width pixels of a line
     * @param gain how many times brighter than the mean: a mean of many thin strokes is nearly black
     */
    RowAverage(int width, int gain) {
        this.width = width;
        this.gain = gain;
        edges = new int[width + 1];
        for (int i = 0; i <= width; i++) {
            edges[i] = (int) ((long) i * Picture.SIZE / width);
        }
    }

    /** Forgets what was added. */
    void clear() {
        Arrays.fill(sums, 0);
    }

    /** Adds a row to the mean. */
    void add(Sprite sprite, int row) {
        byte[] block = sprite.block(row);
        int start = sprite.start(row);
        for (int i = 0; i < Picture.SIZE; i++) {
            sums[i] += block[start + i] & 0xFF;
        }
    }

    /** Writes the mean of {@code rows} added rows from {@code target[at]} on. */
    void write(int rows, int[] target, int at) {
        for (int i = 0; i < width; i++) {
            int from = edges[i];
            int to = Math.max(from + 1, edges[i + 1]);
            long sum = 0;
            for (int j = from; j < to; j++) {
                sum += sums[j];
            }
            int mean = (int) (sum * gain / ((long) (to - from) * Math.max(1, rows)));
            target[at + i] = PixelSurface.gray(Math.min(255, mean));
        }
    }
}
