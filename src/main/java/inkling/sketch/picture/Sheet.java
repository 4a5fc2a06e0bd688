package inkling.sketch.picture;

import inkling.sketch.Grayscale;
import java.util.Arrays;
import java.util.Optional;

/**
 * A light sheet of paper on a darker table: a large bright area with hardly a gap and a sharp edge. Light that falls off
 * smoothly is no table.
 *
 * @param from the first column of the sheet in each row from {@code top}
 * @param to the last column, per row
 * @param filled the light part of what is between its edges, across and down, 0..1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sheet(int top, int[] from, int[] to, double filled) {
    /** Smaller pictures are of a digit rather than of a sheet. */
    private static final int LEAST_SIDE = 200;
    /** Of the picture. */
    private static final double LEAST_AREA = 0.15;
    /** The light part of what is between the sheet's edges; a thick digit has gaps. */
    private static final double LEAST_FILLED = 0.8;

    private static final double LEAST_TABLE = 0.1;
    private static final double LEAST_CONTRAST = 0.2;
    /** The part of the contrast that is within a few pixels of the edge. */
    private static final double SHARP = 0.6;

    /** The picture with the table replaced by the paper's nearest pixel; empty if there is no table. */
    static Optional<Grayscale> without(Grayscale picture) {
        if (Math.min(picture.width(), picture.height()) < LEAST_SIDE) {
            return Optional.empty();
        }
        float[] values = picture.values();
        float threshold = InkMap.split(values, 0);
        Sheet sheet = largest(values, picture.width(), threshold);
        return sheet.isOnTable(picture, SHARP * contrast(values, threshold))
                ? Optional.of(sheet.spread(picture))
                : Optional.empty();
    }

    private static Sheet largest(float[] values, int width, float threshold) {
        boolean[] light = new boolean[values.length];
        for (int i = 0; i < light.length; i++) {
            light[i] = values[i] >= threshold;
        }
        int[] largest = {};
        for (int i = 0; i < light.length; i++) {
            int[] pixels = light[i] ? ConnectedComponent.flood(light, width, i) : largest;
            largest = pixels.length > largest.length ? pixels : largest;
        }
        int top = Arrays.stream(largest).min().orElse(0) / width;
        int bottom = Arrays.stream(largest).max().orElse(0) / width;
        int[] from = new int[bottom - top + 1];
        int[] to = new int[bottom - top + 1];
        Arrays.fill(from, width - 1);
        for (int pixel : largest) {
            int row = pixel / width - top;
            from[row] = Math.min(from[row], pixel % width);
            to[row] = Math.max(to[row], pixel % width);
        }
        double around = Math.max(1, Math.max(between(from, to), down(largest, width)));
        return new Sheet(top, from, to, largest.length / around);
    }

    /** How many pixels are between the topmost and the lowest of each column. */
    private static long down(int[] pixels, int width) {
        int[] highest = new int[width];
        int[] lowest = new int[width];
        Arrays.fill(highest, Integer.MAX_VALUE);
        Arrays.fill(lowest, -1);
        for (int pixel : pixels) {
            highest[pixel % width] = Math.min(highest[pixel % width], pixel / width);
            lowest[pixel % width] = Math.max(lowest[pixel % width], pixel / width);
        }
        return between(highest, lowest);
    }

    private static long between(int[] from, int[] to) {
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += from[i] <= to[i] ? to[i] - from[i] + 1 : 0;
        }
        return sum;
    }

    /** How much brighter the light pixels are than the dark ones on average. */
    private static double contrast(float[] values, float threshold) {
        double light = 0;
        double dark = 0;
        int lights = 0;
        for (float value : values) {
            light += value >= threshold ? value : 0;
            dark += value >= threshold ? 0 : value;
            lights += value >= threshold ? 1 : 0;
        }
        return light / Math.max(1, lights) - dark / Math.max(1, values.length - lights);
    }

    private boolean isOnTable(Grayscale picture, double step) {
        long area = between(from, to);
        int ends = 0;
        int sharp = 0;
        int near = edge(picture);
        for (int i = 0; i < from.length; i++) {
            int row = top + i;
            if (from[i] - near >= 0 && from[i] + near < picture.width()) {
                ends++;
                sharp += picture.at(row, from[i] + near) - picture.at(row, from[i] - near) > step ? 1 : 0;
            }
            if (to[i] - near >= 0 && to[i] + near < picture.width()) {
                ends++;
                sharp += picture.at(row, to[i] - near) - picture.at(row, to[i] + near) > step ? 1 : 0;
            }
        }
        int all = picture.width() * picture.height();
        return step >= SHARP * LEAST_CONTRAST
                && area >= LEAST_AREA * all
                && area <= (1 - LEAST_TABLE) * all
                && filled >= LEAST_FILLED
                && 10 * sharp >= 8 * ends
                && ends >= from.length / 2;
    }

    /** How many pixels from its edge a sheet is surely paper. */
    private static int edge(Grayscale picture) {
        return 1 + Math.max(picture.width(), picture.height()) / 150;
    }

    private Grayscale spread(Grayscale picture) {
        float[] values = picture.values();
        int edge = edge(picture);
        for (int row = 0; row < picture.height(); row++) {
            int i = Math.min(Math.max(row - top, Math.min(edge, from.length - 1)), Math.max(0, from.length - 1 - edge));
            int left = from[i] == 0 ? 0 : Math.min(from[i] + edge, to[i]);
            int right = to[i] == picture.width() - 1 ? to[i] : Math.max(to[i] - edge, left);
            for (int column = 0; column < picture.width(); column++) {
                values[row * picture.width() + column] = picture.at(top + i, Math.min(Math.max(column, left), right));
            }
        }
        return new Grayscale(picture.width(), picture.height(), values);
    }
}
