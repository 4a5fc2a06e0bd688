package inkling.analysis.neighbors;

/**
 * Which rows of a data set are similar as pictures: the neighbors of each row by pixels, and the near-duplicates. Immutable; for any
 * number of threads.
 *
 * @param neighbors of each row: those nearest on 50 principal axes of the pixels
 * @param nearest how far the nearest of them is from each row over all pixels; not copied, and not to be changed
 * @param duplicates the rows that can hardly be told apart
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PixelNeighbors(Neighbors neighbors, float[] nearest, NearDuplicates duplicates) {
    /** How far the nearest of its neighbors is from a row, over all pixels. */
    public float nearest(int row) {
        return nearest[row];
    }
}
