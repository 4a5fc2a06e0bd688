package inkling.analysis.neighbors;

import inkling.data.DataSet;

/** Which rows of a data set are similar as pictures: the neighbors of each row by pixels, and the near-duplicates. Immutable; for any number of threads. */
public final class PixelNeighbors {
    private final Neighbors neighbors;
    private final float[] nearest;
    private final NearDuplicates duplicates;

    private PixelNeighbors(Neighbors neighbors, float[] nearest, NearDuplicates duplicates) {
        this.neighbors = neighbors;
        this.nearest = nearest;
        this.duplicates = duplicates;
    }

    /**
     * Compares the pixels of neighbors: up to two seconds for 65,000 rows.
     *
     * @param neighbors of all rows of the data set, found by the pixels or by their principal axes
     */
    public static PixelNeighbors of(DataSet data, Neighbors neighbors) {
        PixelDistance distance = new PixelDistance(data.images());
        float[] nearest = new float[neighbors.rows()];
        NearDuplicates.Links links = new NearDuplicates.Links(neighbors.rows());
        for (int row = 0; row < nearest.length; row++) {
            nearest[row] = Float.POSITIVE_INFINITY;
            // what is seen of two pictures along some axes is at most their distance: those beyond need not be compared
            for (int place = 0; place < neighbors.count(); place++) {
                if (neighbors.distance(row, place) > Math.max(nearest[row], NearDuplicates.FARTHEST)) {
                    break;
                }
                int other = neighbors.neighbor(row, place);
                float apart = distance.between(row, other);
                nearest[row] = Math.min(nearest[row], apart);
                links.add(row, other, apart);
            }
        }
        return new PixelNeighbors(neighbors, nearest, links.groups(data.trainRows()));
    }

    /** The neighbors of each row. */
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
