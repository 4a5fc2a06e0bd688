package inkling.analysis.neighbors;

/** The nearest rows of every row, without the row itself, nearest first: {@code [rows, count]}. Immutable; for any number of threads. */
public final class Neighbors {
    private final int count;
    private final int[] rows;
    private final float[] distances;

    /**
     * @param count number of neighbors of each row
     * @param rows {@code [rows, count]}; not copied, and not to be changed
     * @param distances {@code [rows, count]}, Euclidean, not squared; not copied, and not to be changed
     */
    public Neighbors(int count, int[] rows, float[] distances) {
        this.count = count;
        this.rows = rows;
        this.distances = distances;
    }

    /** Number of rows that have neighbors. */
    public int rows() {
        return rows.length / count;
    }

    /** Number of neighbors of each row. */
    public int count() {
        return count;
    }

    /** A neighbor of a row: the nearest at place 0. */
    public int neighbor(int row, int place) {
        return rows[row * count + place];
    }

    /** How far a neighbor is from its row. */
    public float distance(int row, int place) {
        return distances[row * count + place];
    }
}
