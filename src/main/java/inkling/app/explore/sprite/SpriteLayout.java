package inkling.app.explore.sprite;

import inkling.app.shared.chart.Axis;
import inkling.data.Picture;

/**
 * Where the rows of the sprite stand when it is looked at as the picture it is. All lengths are device pixels.
 *
 * @param width the most that the picture may take
 * @param height of what is seen of it
 * @param rows of the sprite
 * @param rowHeight of one row: far less than 1 when the whole is seen
 */
record SpriteLayout(int width, int height, int rows, double rowHeight) {
    /** A row at the nearest, in logical pixels. */
    private static final double NEAREST = 24;

    private static final int LEAST_WIDTH = 6;

    /**
     * @param zoom 0 for the whole picture to 1 for single rows
     * @param scale device pixels to a logical one
     */
    static SpriteLayout of(int width, int height, int rows, double zoom, double scale) {
        double whole = whole(height, rows);
        return new SpriteLayout(width, height, rows, whole * Math.pow(NEAREST * scale / whole, zoom));
    }

    /** The zoom at which the picture in its proportions is as wide as there is room. */
    static double filling(int width, int height, int rows, double scale) {
        double whole = whole(height, rows);
        double range = Math.log(NEAREST * scale / whole);
        double zoom = Math.log((double) width / Picture.SIZE / whole);
        return range <= 0 ? 0 : Math.max(0, Math.min(1, zoom / range));
    }

    private static double whole(int height, int rows) {
        return Math.min(NEAREST, (double) height / Math.max(1, rows));
    }

    /** The picture keeps its proportions until it is as wide as there is room; then only its rows grow. */
    int pictureWidth() {
        return (int) Math.max(LEAST_WIDTH, Math.min(width, Math.round(Picture.SIZE * rowHeight)));
    }

    /** How far the view can be scrolled down. */
    double maxTop() {
        return Math.max(0, rows * rowHeight - height);
    }

    double clamp(double top) {
        return Math.max(0, Math.min(top, maxTop()));
    }

    /** The row at a height of the view when it is scrolled down by {@code top}; at most {@code rows}. */
    int rowAt(double y, double top) {
        return (int) Math.max(0, Math.min(rows, Math.floor((y + top) / rowHeight)));
    }

    /** The upper edge of a row in the view. */
    double y(int row, double top) {
        return row * rowHeight - top;
    }

    /** The scroll nearest to {@code top} that shows a row. */
    double showing(int row, double top) {
        double upper = row * rowHeight;
        return clamp(Math.min(upper, Math.max(top, upper + rowHeight - height)));
    }

    /** The scroll that keeps the row at a height of the view where it is now, in another layout scrolled down by {@code top}. */
    double keeping(double y, SpriteLayout now, double top) {
        return clamp((y + top) / now.rowHeight * rowHeight - y);
    }

    /** Rows between two numbers of the ruler: 1, 2 or 5 times a power of ten, at least {@code least} pixels apart. */
    int rulerStep(double least) {
        return (int) Math.round(Axis.roundUp(Math.max(1, least / rowHeight)));
    }
}
