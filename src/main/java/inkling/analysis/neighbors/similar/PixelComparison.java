package inkling.analysis.neighbors.similar;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.NearDuplicates;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.PixelNeighbors;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.Work;
import inkling.data.DataSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares the pictures of all rows with each other: finds the neighbors of each row on principal axes of the pixels, then the nearest of
 * these and the near-duplicates by all pixels.
 */
public final class PixelComparison extends Work<PixelNeighbors> {
    private static final int STEP = 1_000;

    /** At which part of the work neighbors are known, and their pixels are compared: measured with MNIST's 65,000 rows. */
    private static final double COMPARE = 0.9;

    private final DataSet data;
    private final Work<SimilarRows> search;
    private @Nullable Neighbors neighbors;
    private final PixelDistance distance;
    private final NearDuplicates.Links links;
    private final float[] nearest;
    private int rows;

    /**
     * Of a data set.
     *
     * @param search for the neighbors of its rows by {@link Features#pixels}
     */
    public PixelComparison(DataSet data, Work<SimilarRows> search) {
        this.data = data;
        this.search = search;
        distance = new PixelDistance(data.images());
        links = new NearDuplicates.Links(data.rows());
        nearest = new float[data.rows()];
    }

    @Override
    public boolean hasNext() {
        return rows < data.rows();
    }

    @Override
    protected double step() {
        if (search.hasNext()) {
            return COMPARE * search.next();
        }
        if (neighbors == null) {
            neighbors = search.result().neighbors();
        }
        compare(neighbors, rows, Math.min(data.rows(), rows + STEP));
        return COMPARE + (1 - COMPARE) * rows / data.rows();
    }

    @Override
    protected PixelNeighbors made() {
        return new PixelNeighbors(Objects.requireNonNull(neighbors), nearest, links.groups(data.trainRows()));
    }

    /** Compares the pixels of neighbors that were found in any other way, at once. */
    public static PixelNeighbors of(DataSet data, Neighbors neighbors) {
        PixelComparison all = new PixelComparison(data, new SimilarRowsSearch(data, Features.pixels()));
        all.neighbors = neighbors;
        all.compare(neighbors, 0, data.rows());
        return all.result();
    }

    private void compare(Neighbors found, int from, int to) {
        for (int row = from; row < to; row++) {
            nearest[row] = Float.POSITIVE_INFINITY;
            float duplicate = NearDuplicates.farthest(distance.length(row));
            for (int place = 0; place < found.count(); place++) {
                // what axes show of a distance is at most all of it: beyond, no other one can be nearer
                if (found.distance(row, place) > Math.max(nearest[row], duplicate)) {
                    break;
                }
                int other = found.neighbor(row, place);
                float apart = distance.between(row, other);
                nearest[row] = Math.min(nearest[row], apart);
                // a copy is one also where there is no ink
                links.add(row, other, apart == 0 ? 0 : apart / Math.max(distance.length(row), distance.length(other)));
            }
        }
        rows = to;
    }
}
