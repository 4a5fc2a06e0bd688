package inkling.app.explore.wall;

import inkling.data.Picture;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where each thumbnail of the grid stands. All lengths are device pixels, so that on a fine screen a thumbnail still
 * covers whole ones.
 *
 * @param width of the grid
 * @param height of what is seen of it
 * @param side of a thumbnail
 * @param gap the least space between two, and half of it above the next line
 * @param caption the height of the line under each
 * @param size how many there are
 */
record WallLayout(int width, int height, int side, int gap, int caption, int size) {
    /** The thumbnail sizes to choose from, in logical pixels: whole and half multiples of a picture's side. */
    static final int[] SIDES = {28, 42, 56, 84, 112};

    private static final int CAPTION = 17;

    /** The layout on a screen with {@code scale} device pixels to a logical one; {@code thumbnail} is logical. */
    static WallLayout of(int width, int height, int thumbnail, double scale, int size) {
        int side = (int) Math.round(thumbnail * scale);
        int gap = (int) Math.round((thumbnail / 28 + 5) * scale);
        return new WallLayout(
                width, height, Math.max(side, Picture.SIDE), gap, (int) Math.round(CAPTION * scale), size);
    }

    int columns() {
        return Math.max(1, (width + gap) / (side + gap));
    }

    /** Lines of thumbnails, the last one perhaps not full. */
    int lines() {
        return (size + columns() - 1) / columns();
    }

    /** From one line to the next. */
    int pitch() {
        return side + caption + gap / 2;
    }

    /** How far the view can be scrolled down. */
    long maxTop() {
        return Math.max(0, (long) lines() * pitch() - height);
    }

    /** The left edge of a place. The columns share what is left of the width. */
    int x(int place) {
        int column = place % columns();
        return columns() == 1 ? 0 : (int) ((long) column * (width - side) / (columns() - 1));
    }

    /** The upper edge of a place, before scrolling. */
    long y(int place) {
        return (long) (place / columns()) * pitch();
    }

    /** The place at a point of the view when it is scrolled down by {@code top}; -1 where none is. */
    int placeAt(double x, double y, long top) {
        int line = (int) ((y + top) / pitch());
        for (int column = 0; column < columns(); column++) {
            int left = x(column);
            if (x >= left && x < left + side) {
                int place = line * columns() + column;
                return y + top >= 0 && place < size ? place : -1;
            }
        }
        return -1;
    }

    /**
     * The places whose thumbnails a rectangle touches, in their order.
     *
     * @param fromX left edge, not more than {@code toX}
     * @param fromY upper edge before scrolling, not more than {@code toY}
     */
    IntStream placesIn(double fromX, double fromY, double toX, double toY) {
        int[] touched = IntStream.range(0, Math.min(columns(), size))
                .filter(column -> x(column) <= toX && x(column) + side > fromX)
                .toArray();
        int first = (int) Math.max(0, Math.floor((fromY - side) / pitch()) + 1);
        int last = (int) Math.min(lines() - 1, Math.floor(toY / pitch()));
        return IntStream.rangeClosed(first, last)
                .flatMap(line -> Arrays.stream(touched).map(column -> line * columns() + column))
                .filter(place -> place < size);
    }

    /** The first place that is seen at least in part. */
    int firstVisible(long top) {
        return (int) Math.min(Math.max(0, size - 1), top / pitch() * columns());
    }

    /** The place behind the last one seen. */
    int endVisible(long top) {
        return (int) Math.min(size, ((top + height - 1) / pitch() + 1) * columns());
    }

    /** The scroll nearest to {@code top} that shows the whole line of a place. */
    long showing(int place, long top) {
        long upper = y(place);
        long lower = upper + side + caption - height;
        return clamp(Math.min(upper, Math.max(top, lower)));
    }

    /** The scroll nearest to {@code top} that exists. */
    long clamp(long top) {
        return Math.max(0, Math.min(top, maxTop()));
    }
}
