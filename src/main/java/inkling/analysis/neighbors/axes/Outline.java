package inkling.analysis.neighbors.axes;

import inkling.analysis.neighbors.Points;
import inkling.learn.neighbors.PrincipalAxes;
import java.util.Arrays;

/** Where rows lie on two axes, as far as they have been read. For one thread; what it shows is for any number of them. */
final class Outline {
    /** How many axes there are. */
    static final int AXES = 2;

    private final PrincipalAxes axes;
    private final float[] places;
    private int missing;
    private Points points;

    Outline(PrincipalAxes axes, int rows) {
        this.axes = axes;
        places = new float[AXES * rows];
        Arrays.fill(places, Float.NaN);
        missing = rows;
        points = new Points(places.clone(), AXES);
    }

    /** Places a row by its features, which begin at a place of an array. */
    void place(int row, float[] features, int from) {
        place(row, axes.coordinate(0, features, from), axes.count() > 1 ? axes.coordinate(1, features, from) : 0);
    }

    /** Places a row by its first two coordinates. */
    void place(int row, float first, float second) {
        missing -= Float.isNaN(places[AXES * row]) ? 1 : 0;
        places[AXES * row] = first;
        places[AXES * row + 1] = second;
    }

    /** Whether all rows have a place. */
    boolean isComplete() {
        return missing == 0;
    }

    /** From now on, {@link #points} are those of now. */
    void show() {
        points = new Points(places.clone(), AXES);
    }

    /** {@code [rows, 2]} when last shown; NaN for a row that had no place. */
    Points points() {
        return points;
    }
}
