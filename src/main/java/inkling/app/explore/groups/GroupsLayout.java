package inkling.app.explore.groups;

import inkling.data.Picture;
import java.util.function.IntUnaryOperator;

/**
 * Where each cell of the table and each thumbnail in it is. All lengths are device pixels. Where many rows or columns would make
 * the cells too small, the table is larger than the view and scrolls below the names of its rows and columns.
 *
 * @param width of the view, with the names of the rows
 * @param height of the view, with the names of the columns
 * @param down the number of rows
 * @param across the number of columns
 * @param left the width of the names of the rows
 * @param top the height of the names of the columns
 * @param scrolledX how far the table is scrolled to the right, 0 to {@link #mostX}
 * @param scrolledY how far the table is scrolled down, 0 to {@link #mostY}
 * @param scale device pixels per logical pixel
 */
record GroupsLayout(
        int width, int height, int down, int across, int left, int top, int scrolledX, int scrolledY, double scale) {
    private static final int[] SIDES = {42, 36, 28, 24, 20, 16};
    private static final int GAP = 3;
    private static final int COUNT = 15;
    private static final int PADDING = 2;
    /** The least width and height of a cell with its gap: a count and two of the smallest thumbnails, above them one line. */
    private static final int LEAST_WIDTH = 40;

    private static final int LEAST_HEIGHT = 38;

    /** The same table in a smaller view that leaves room for the bars by which it scrolls, if it scrolls. */
    GroupsLayout besideBars(int bar) {
        boolean below = mostX() > 0;
        boolean right = sized(width, below ? height - bar : height).mostY() > 0;
        below = sized(right ? width - bar : width, height).mostX() > 0;
        return sized(right ? width - bar : width, below ? height - bar : height);
    }

    private GroupsLayout sized(int newWidth, int newHeight) {
        return new GroupsLayout(newWidth, newHeight, down, across, left, top, scrolledX, scrolledY, scale);
    }

    /** The same table scrolled to a place, or as near to it as it goes. */
    GroupsLayout scrolledTo(int x, int y) {
        int newX = Math.max(0, Math.min(x, mostX()));
        int newY = Math.max(0, Math.min(y, mostY()));
        return new GroupsLayout(width, height, down, across, left, top, newX, newY, scale);
    }

    /** The same table scrolled as little as it takes to see a cell. */
    GroupsLayout showing(int row, int column) {
        int x = scrolledX + Math.min(0, x(column) - left) + Math.max(0, x(column + 1) - width);
        int y = scrolledY + Math.min(0, y(row) - top) + Math.max(0, y(row + 1) - height);
        return scrolledTo(x, y);
    }

    /** The same table scrolled on by so many logical pixels; sideways by whole columns. */
    GroupsLayout scrolledBy(double x, double y) {
        int columns = (int) Math.signum(x);
        return scrolledTo(scrolledX + columns * tableWidth() / across, scrolledY + (int) Math.round(y * scale));
    }

    /** Whether a cell is in the view, at least in part. */
    boolean isVisible(int row, int column) {
        return row < down
                && column < across
                && y(row) >= top
                && y(row) < height
                && x(column) >= left
                && x(column) < width;
    }

    /** How far the table scrolls to the right, 0 if all columns are visible. */
    int mostX() {
        return tableWidth() - (width - left);
    }

    /** How far the table scrolls down, 0 if all rows are visible. */
    int mostY() {
        return tableHeight() - (height - top);
    }

    private int tableWidth() {
        return Math.max(width - left, across * scaled(LEAST_WIDTH));
    }

    private int tableHeight() {
        return Math.max(height - top, down * scaled(LEAST_HEIGHT));
    }

    /** The left edge of a column. */
    int x(int column) {
        return left - scrolledX + (int) ((long) column * tableWidth() / across);
    }

    /** The upper edge of a row. */
    int y(int row) {
        return top - scrolledY + (int) ((long) row * tableHeight() / down);
    }

    /** The width of a column, without the gap. */
    int cellWidth(int column) {
        return Math.max(1, x(column + 1) - x(column) - scaled(GAP));
    }

    /** The height of a row, without the gap. */
    int cellHeight(int row) {
        return Math.max(1, y(row + 1) - y(row) - scaled(GAP));
    }

    /** The side of the mean picture of a row, beside its name: so that it fits into the lowest row. */
    int meanSide() {
        return meanSide(height - top, down, scale);
    }

    /** The same before there is a layout. */
    static int meanSide(int room, int down, double scale) {
        double least = Math.max((double) room / down, LEAST_HEIGHT * scale) / scale - GAP;
        return (int) Math.round((least >= SIDES[0] ? SIDES[0] : Picture.SIDE) * scale);
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
        return y < top ? -1 : at(y, down, this::y);
    }

    /** The column of the table at a distance from the left; -1 where none is. */
    int columnAt(double x) {
        return x < left ? -1 : at(x, across, this::x);
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
