package inkling.app.explore.sprite;

import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Shrinks sprite rows to a line of gray pixels: the mean of some rows, and in it a pixel the mean of its neighbors. */
final class LinePainter {
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
}
