package inkling.analysis.neighbors;

/**
 * The nearest rows of every row, without the row itself, nearest first: {@code [rows, count]}. Immutable; for any number of threads.
 *
 * @param count number of neighbors of each row
 * @param neighbors {@code [rows, count]}; not copied, and not to be changed
 * @param distances {@code [rows, count]}, Euclidean, not squared; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Neighbors(int count, int[] neighbors, float[] distances) {
    /** Number of rows that have neighbors. */
    public int rows() {
        return neighbors.length / count;
    }

    /** A neighbor of a row: the nearest at place 0. */
    public int neighbor(int row, int place) {
        return neighbors[row * count + place];
    }

    /** How far a neighbor is from its row. */
    public float distance(int row, int place) {
        return distances[row * count + place];
    }
}
