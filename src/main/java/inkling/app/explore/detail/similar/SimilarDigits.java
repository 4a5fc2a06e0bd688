package inkling.app.explore.detail.similar;

import inkling.analysis.neighbors.Neighbors;
import inkling.app.shared.MapState.Similarity;
import inkling.data.DataSet;
import inkling.learn.neighbors.Neighbor;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The training rows most similar to a row, without itself.
 *
 * @param by what is compared
 * @param rows the most similar one first
 */
record SimilarDigits(DataSet data, Similarity by, List<Integer> rows) {
    /** How many are shown. */
    static final int MOST = 5;

    SimilarDigits {
        rows = List.copyOf(rows);
    }

    /** By all pixels. */
    static SimilarDigits of(DataSet data, NeighborIndex index, int row) {
        List<Neighbor> found = index.nearest(data.images().picture(row), MOST + 1, data.trainRows());
        return of(data, Similarity.PIXELS, found.stream().map(Neighbor::row).toList(), row);
    }

    /** By neighbors that are known of each row. */
    static SimilarDigits of(DataSet data, Similarity by, Neighbors neighbors, int row) {
        List<Integer> found = IntStream.range(0, neighbors.count())
                .mapToObj(place -> neighbors.neighbor(row, place))
                .filter(other -> other < data.trainRows())
                .toList();
        return of(data, by, found, row);
    }

    private static SimilarDigits of(DataSet data, Similarity by, List<Integer> found, int row) {
        return new SimilarDigits(
                data,
                by,
                found.stream().filter(other -> other != row).limit(MOST).toList());
    }
}
