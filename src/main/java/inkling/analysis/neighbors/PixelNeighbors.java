package inkling.analysis.neighbors;

/**
 * Which rows of a data set are similar as pictures: the neighbors of each row by pixels, and the near-duplicates. Immutable; for any
 * number of threads.
 */
public final class PixelNeighbors {
    private final Neighbors neighbors;
    private final float[] nearest;
    private final NearDuplicates duplicates;

    /**
     * @param neighbors of each row, found on principal axes of the pixels
     * @param nearest how far the nearest of them is from each row over all pixels; not copied, and not to be changed
     */
    public PixelNeighbors(Neighbors neighbors, float[] nearest, NearDuplicates duplicates) {
        this.neighbors = neighbors;
        this.nearest = nearest;
        this.duplicates = duplicates;
    }

    /** The neighbors of each row: those nearest on 50 principal axes of the pixels. */
    public Neighbors neighbors() {
        return neighbors;
    }

    /** How far the nearest of its neighbors is from a row, over all pixels. */
    public float nearest(int row) {
        return nearest[row];
    }

    /** The rows that can hardly be told apart. */
    public NearDuplicates duplicates() {
        return duplicates;
    }
}
