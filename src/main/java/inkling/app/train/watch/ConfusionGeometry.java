package inkling.app.train.watch;

/**
 * Where the cells of a confusion matrix are, in logical pixels. Many cells share the room without gaps; few are whole pixels wide.
 *
 * @param margin of the names, at the left and above
 * @param room side of the square for the cells
 * @param classes how many cells there are in a row
 */
record ConfusionGeometry(double margin, double room, int classes) {
    private static final double GAP = 2;
    /** Smaller cells are not rounded down, which would waste too much of the room, and have smaller gaps. */
    private static final double SMALL = 14;

    private static final double VERY_SMALL = 5;

    /** From one cell to the next. */
    double side() {
        double side = room / classes;
        return side < SMALL ? side : Math.floor(side);
    }

    /** The left edge of a column, or the upper edge of a row. */
    double start(int place) {
        return margin + Math.round(place * side());
    }

    /** The width of a column, or the height of a row, without its gap. */
    double size(int place) {
        double gap = side() >= SMALL ? GAP : side() >= VERY_SMALL ? 1 : 0;
        return Math.max(1, start(place + 1) - start(place) - gap);
    }

    /** The row or column at a point; -1 for none. */
    int at(double point) {
        int place = (int) Math.floor((point - margin) / side());
        return place < 0 || place >= classes ? -1 : place;
    }
}
