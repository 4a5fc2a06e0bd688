package inkling.analysis.neighbors.similar;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.NeighborSearch;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.Work;
import inkling.analysis.neighbors.axes.Spanning;
import inkling.data.DataSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes points of all rows of a data set, then finds the nearest others of each. */
public final class SimilarRowsSearch extends Work<SimilarRows> {
    /** About the share of the time that the points take: by pixels less than that, by a model more. */
    private static final double SPANNING_SHARE = 0.3;

    /** Null if the points were known from the start. */
    private final @Nullable Spanning spanning;

    private @Nullable RowSpace space;
    private @Nullable NeighborSearch search;

    /** IllegalArgumentException if the data set has fewer than two rows or more than {@link Spanning#MOST_ROWS}. */
    public SimilarRowsSearch(DataSet data, Features features) {
        requireComparable(data);
        spanning = new Spanning(data, features);
    }

    /** Finds the neighbors of points that are known, at least two. */
    public SimilarRowsSearch(RowSpace space) {
        spanning = null;
        this.space = space;
    }

    /** IllegalArgumentException if a data set has fewer than two rows or more than {@link Spanning#MOST_ROWS}. */
    public static void requireComparable(DataSet data) {
        if (data.rows() < 2) {
            throw new IllegalArgumentException("expected at least two rows to compare, found " + data.rows());
        }
        Spanning.requireFew(data);
    }

    @Override
    public boolean hasNext() {
        return search == null || search.hasNext();
    }

    @Override
    protected double step() {
        if (spanning != null && spanning.hasNext()) {
            return spanning.next() * SPANNING_SHARE;
        }
        if (search == null) {
            RowSpace known = space == null && spanning != null ? spanning.result() : Objects.requireNonNull(space);
            space = known;
            search = new NeighborSearch(known.points(), SimilarRows.NEIGHBORS);
        }
        return SPANNING_SHARE + search.next() * (1 - SPANNING_SHARE);
    }

    /** The points of the rows, as soon as they are known; null before. */
    public @Nullable RowSpace space() {
        return space;
    }

    /** The rows on two axes, as far as they have been read, before their points are known; null as long as none has been. */
    public @Nullable Points outline() {
        return spanning == null ? null : spanning.outline();
    }

    @Override
    protected SimilarRows made() {
        return new SimilarRows(
                Objects.requireNonNull(space), Objects.requireNonNull(search).result());
    }
}
