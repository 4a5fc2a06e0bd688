package inkling.app.shared.points;

import inkling.analysis.map.MapPositions;
import java.util.function.IntPredicate;

/**
 * Rows that lie in the plane, sorted into the squares of a grid, so that those of a part of it are found without looking at all
 * the others. A place 0, 1, 2, ... is a row's number in that order. Rows without a position are left out. Immutable; any thread.
 */
public final class PointIndex {
    private static final int MOST_SQUARES_ACROSS = 512;
    private static final double ROWS_PER_SQUARE = 4;
    /** Of no more rows than this, the squares are too large to show how near they are to each other. */
    private static final int FEW = 1_000;
    /** From one row to the next in a direction: how much farther a row seems for each unit that it lies to the side. */
    private static final double SIDEWAYS = 2;

    private final MapPositions positions;
    private final int[] rows;
    private final float[] x;
    private final float[] y;
    /** The first place of each square, line by line, and after the last one the number of places. */
    private final int[] starts;

    private final float minX;
    private final float minY;
    private final float maxX;
    private final float maxY;
    private final float square;
    private final int columns;
    private final int lines;
    private final double spacing;

    /**
     * @param wanted the rows that are there; others are left out
     */
    public PointIndex(MapPositions positions, int[] wanted) {
        this.positions = positions;
        float left = Float.POSITIVE_INFINITY;
        float top = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        int count = 0;
        for (int row : wanted) {
            if (isPlaced(positions, row)) {
                count++;
                left = Math.min(left, positions.x(row));
                right = Math.max(right, positions.x(row));
                top = Math.min(top, positions.y(row));
                bottom = Math.max(bottom, positions.y(row));
            }
        }
        minX = count == 0 ? 0 : left;
        minY = count == 0 ? 0 : top;
        maxX = count == 0 ? 0 : right;
        maxY = count == 0 ? 0 : bottom;
        int across = (int) Math.max(1, Math.min(MOST_SQUARES_ACROSS, Math.sqrt(count / ROWS_PER_SQUARE)));
        square = Math.max(Math.max(maxX - minX, maxY - minY) / across, Float.MIN_NORMAL);
        columns = (int) ((maxX - minX) / square) + 1;
        lines = (int) ((maxY - minY) / square) + 1;
        starts = new int[columns * lines + 1];
        rows = new int[count];
        x = new float[count];
        y = new float[count];
        sort(wanted);
        spacing = measureSpacing();
    }

    private void sort(int[] wanted) {
        for (int row : wanted) {
            if (isPlaced(row)) {
                starts[squareOf(row) + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int row : wanted) {
            if (isPlaced(row)) {
                int place = next[squareOf(row)]++;
                rows[place] = row;
                x[place] = positions.x(row);
                y[place] = positions.y(row);
            }
        }
    }

    /** Whether a row has a position. */
    public boolean isPlaced(int row) {
        return isPlaced(positions, row);
    }

    private static boolean isPlaced(MapPositions positions, int row) {
        return row < positions.rows() && Float.isFinite(positions.x(row)) && Float.isFinite(positions.y(row));
    }

    private int squareOf(int row) {
        return line(positions.y(row)) * columns + column(positions.x(row));
    }

    /** The column of a point, or the nearest one. */
    int column(double planeX) {
        return (int) Math.max(0, Math.min((planeX - minX) / square, columns - 1));
    }

    /** The line of a point, or the nearest one. */
    int line(double planeY) {
        return (int) Math.max(0, Math.min((planeY - minY) / square, lines - 1));
    }

    /** The first place of a square; the squares of a line follow one another, and so do the lines. */
    int start(int line, int column) {
        return starts[line * columns + column];
    }

    /** The first place after a square. */
    int end(int line, int column) {
        return starts[line * columns + column + 1];
    }

    /** Where each row is, also those that are not in this index. */
    public MapPositions positions() {
        return positions;
    }

    /** How many rows there are. */
    public int size() {
        return rows.length;
    }

    /** The row at a place. */
    public int row(int place) {
        return rows[place];
    }

    /** The place of a row, -1 for one that is not in this index. */
    public int place(int row) {
        if (!isPlaced(row)) {
            return -1;
        }
        int square = squareOf(row);
        for (int place = starts[square]; place < starts[square + 1]; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        return -1;
    }

    public float x(int place) {
        return x[place];
    }

    public float y(int place) {
        return y[place];
    }

    /** The width or the height of the part of the plane that the rows take, whichever is larger. */
    public double extent() {
        return Math.max(Math.max(maxX - minX, maxY - minY), Float.MIN_NORMAL);
    }

    /**
     * About how far apart the rows are: as if they filled the squares that have any evenly. Few rows are no farther apart than the nearest
     * of each says.
     */
    public double spacing() {
        return spacing;
    }

    private double measureSpacing() {
        int taken = 0;
        for (int i = 1; i < starts.length; i++) {
            taken += starts[i] > starts[i - 1] ? 1 : 0;
        }
        double bySquares = square * Math.sqrt((double) taken / Math.max(1, rows.length));
        return rows.length < 2 || rows.length > FEW ? bySquares : Math.min(bySquares, 2 * meanNearest());
    }

    /** The mean distance of a row from the nearest other: of rows strewn at random, half of how far apart they are. */
    private double meanNearest() {
        double sum = 0;
        for (int place = 0; place < rows.length; place++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int other = 0; other < rows.length; other++) {
                double right = x[other] - x[place];
                double down = y[other] - y[place];
                nearest = other == place ? nearest : Math.min(nearest, right * right + down * down);
            }
            sum += Math.sqrt(nearest);
        }
        return sum / rows.length;
    }

    public float minX() {
        return minX;
    }

    public float minY() {
        return minY;
    }

    /** Sees all rows, with a margin in pixels around them. */
    public Camera fitting(int width, int height, double margin) {
        return Camera.fitting(minX, minY, maxX, maxY, width, height, margin);
    }

    /** The row nearest to a point of the plane; -1 if none is nearer than {@code reach}. */
    public int nearest(double planeX, double planeY, double reach) {
        double best = reach * reach;
        int nearest = -1;
        int lastLine = line(planeY + reach);
        for (int line = line(planeY - reach); line <= lastLine; line++) {
            int end = end(line, column(planeX + reach));
            for (int place = start(line, column(planeX - reach)); place < end; place++) {
                double across = x[place] - planeX;
                double down = y[place] - planeY;
                double squared = across * across + down * down;
                if (squared < best) {
                    best = squared;
                    nearest = rows[place];
                }
            }
        }
        return nearest;
    }

    /**
     * The row nearest to a point of the plane in a direction: one that lies at most 45° off it, and rather ahead than to the side.
     *
     * @param right 1 to the right, -1 to the left, 0 neither
     * @param down 1 down, -1 up, 0 neither; one of both is 0
     * @param asked which places count
     * @return -1 if there is none
     */
    public int next(double fromX, double fromY, int right, int down, IntPredicate asked) {
        double best = Double.POSITIVE_INFINITY;
        int next = -1;
        for (int place = 0; place < rows.length; place++) {
            double across = x[place] - fromX;
            double along = y[place] - fromY;
            double ahead = across * right + along * down;
            double aside = Math.abs(across * down) + Math.abs(along * right);
            if (ahead > 0 && aside <= ahead && ahead + SIDEWAYS * aside < best && asked.test(place)) {
                best = ahead + SIDEWAYS * aside;
                next = rows[place];
            }
        }
        return next;
    }
}
