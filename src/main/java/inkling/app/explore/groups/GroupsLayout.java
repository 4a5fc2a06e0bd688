package inkling.app.explore.groups;

import java.util.function.IntUnaryOperator;

/**
 * Where each cell of the table and each thumbnail in it is. All lengths are device pixels.
 *
 * @param width of the table, with the names of its rows
 * @param height of the table, with the names of its columns
 * @param down the number of rows
 * @param across the number of columns
 * @param left the width of the names of the rows
 * @param top the height of the names of the columns
 * @param scale device pixels per logical pixel
 */
record GroupsLayout(int width, int height, int down, int across, int left, int top, double scale) {
    private static final int[] SIDES = {42, 36, 28, 24, 20, 16};
    private static final int GAP = 3;
    private static final int COUNT = 15;
    private static final int PADDING = 2;

    /** The left edge of a column. */
    int x(int column) {
        return left + (int) ((long) column * (width - left) / across);
    }

    /** The upper edge of a row. */
    int y(int row) {
        return top + (int) ((long) row * (height - top) / down);
    }

    /** The width of a column, without the gap. */
    int cellWidth(int column) {
        return Math.max(1, x(column + 1) - x(column) - scaled(GAP));
    }

    /** The height of a row, without the gap. */
    int cellHeight(int row) {
        return Math.max(1, y(row + 1) - y(row) - scaled(GAP));
    }

    /** The height of the count above the thumbnails of a cell. */
    int count() {
        return scaled(COUNT);
    }

    /** The space around the thumbnails of a cell. */
    int padding() {
        return scaled(PADDING);
    }

    /** The largest side at which a number of thumbnails fits into a cell, or the smallest if none does. */
    int side(int row, int column, int thumbnails) {
        for (int side : SIDES) {
            int scaled = scaled(side);
            if (perLine(column, scaled) * lines(row, scaled) >= thumbnails) {
                return scaled;
            }
        }
        return scaled(SIDES[SIDES.length - 1]);
    }

    /** How many thumbnails of a side are next to each other in a cell. */
    int perLine(int column, int side) {
        return Math.max(0, (cellWidth(column) - padding()) / (side + 1));
    }

    /** How many lines of thumbnails of a side a cell has room for. */
    int lines(int row, int side) {
        return Math.max(0, (cellHeight(row) - count() - padding()) / (side + 1));
    }

    /** The row of the table at a height; -1 where none is. */
    int rowAt(double y) {
        return at(y, down, this::y);
    }

    /** The column of the table at a distance from the left; -1 where none is. */
    int columnAt(double x) {
        return at(x, across, this::x);
    }

    private static int at(double place, int count, IntUnaryOperator edge) {
        for (int i = 0; i < count; i++) {
            if (place >= edge.applyAsInt(i) && place < edge.applyAsInt(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Which thumbnail of a cell is at a point of the table, counted from 0; -1 where none can be. */
    int thumbnailAt(int row, int column, int thumbnails, double x, double y) {
        int side = side(row, column, thumbnails);
        int line = (int) Math.floor((y - y(row) - count()) / (side + 1));
        int inLine = (int) Math.floor((x - x(column) - padding()) / (side + 1));
        int perLine = perLine(column, side);
        boolean inside = line >= 0 && line < lines(row, side) && inLine >= 0 && inLine < perLine;
        int place = line * perLine + inLine;
        return inside && place < thumbnails ? place : -1;
    }

    private int scaled(int logical) {
        return (int) Math.round(logical * scale);
    }
}
