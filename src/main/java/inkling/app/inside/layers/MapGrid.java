package inkling.app.inside.layers;

import inkling.nn.Shape;
import java.util.OptionalInt;

/**
 * Where the maps of a stage lie in its column, in device pixels: each number is a square of the same size, and the maps fill the column
 * row by row.
 *
 * @param map shape of the stage's output
 * @param scale side of the square of one number
 * @param gap between two maps
 * @param columns how many maps stand side by side
 * @param shown how many maps there is room for, at most as many as the stage has
 */
record MapGrid(Shape map, int scale, int gap, int columns, int shown) {
    /** The side of a map, or of a single number, in device pixels: at most, then at least. */
    private static final int LARGEST_MAP = 112;

    private static final int LARGEST_UNIT = 14;
    private static final int SMALLEST_MAP = 14;
    private static final int SMALLEST_UNIT = 5;

    /**
     * The grid with the largest squares that let all maps fit, or else with the smallest useful ones and as many maps as fit.
     *
     * @param width of the column
     * @param height of the column
     * @param all whether the column may become as high as all maps need
     */
    static MapGrid of(Shape map, int width, int height, boolean all) {
        int gap = map.pixels() == 1 ? 1 : 3;
        int side = Math.max(map.width(), map.height());
        int least = side == 1 ? SMALLEST_UNIT : Math.max(2, (SMALLEST_MAP + side - 1) / side);
        int most = Math.max(least, (side == 1 ? LARGEST_UNIT : LARGEST_MAP) / side);
        for (int scale = most; scale >= least; scale--) {
            int columns = (width + gap) / (map.width() * scale + gap);
            int rows = (height + gap) / (map.height() * scale + gap);
            if (columns * rows >= map.channels()) {
                return new MapGrid(map, scale, gap, (map.channels() + rows - 1) / rows, map.channels());
            }
        }
        int columns = Math.max(1, (width + gap) / (map.width() * least + gap));
        int rows = Math.max(1, (height + gap) / (map.height() * least + gap));
        return new MapGrid(map, least, gap, columns, all ? map.channels() : Math.min(map.channels(), columns * rows));
    }

    int rows() {
        return (shown + columns - 1) / columns;
    }

    int width() {
        return Math.min(columns, shown) * stepX() - gap;
    }

    int height() {
        return rows() * stepY() - gap;
    }

    /** The left edge of the map in a slot, from 0. */
    int x(int slot) {
        return slot % columns * stepX();
    }

    /** The upper edge of the map in a slot. */
    int y(int slot) {
        return slot / columns * stepY();
    }

    /** The slot at a point; the gap after a map belongs to it. */
    OptionalInt slotAt(double x, double y) {
        int column = (int) Math.floor(x / stepX());
        int slot = (int) Math.floor(y / stepY()) * columns + column;
        boolean inside = x >= 0 && y >= 0 && column < columns && slot < shown;
        return inside ? OptionalInt.of(slot) : OptionalInt.empty();
    }

    /** The row of the number at a height inside a slot. */
    int rowAt(double y, int slot) {
        return Math.min(map.height() - 1, Math.max(0, (int) ((y - y(slot)) / scale)));
    }

    /** The column of the number at a place inside a slot. */
    int columnAt(double x, int slot) {
        return Math.min(map.width() - 1, Math.max(0, (int) ((x - x(slot)) / scale)));
    }

    private int stepX() {
        return map.width() * scale + gap;
    }

    private int stepY() {
        return map.height() * scale + gap;
    }
}
