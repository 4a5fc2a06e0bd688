package inkling.analysis.map;

import inkling.analysis.neighbors.Neighbors;
import java.util.stream.IntStream;

/** Chooses the pairs of rows that should lie close together: each row with those of its neighbors that are nearest by scaled distance. */
final class NearPairs {
    /** Pairs per row. */
    static final int COUNT = 10;

    /**
     * The number of nearest neighbors among which they are chosen: among more, some of those chosen are less similar than some that are
     * left out, and the map pushes these apart.
     */
    private static final int CANDIDATES = 15;

    /** The neighbors, from 0, whose mean distance says how far apart rows are around a row. */
    private static final int SCALE_FROM = 3;

    private static final int SCALE_TO = 6;
    private static final float LEAST_SCALE = 1e-10f;

    private NearPairs() {}

    /** The partners of each row, {@code [rows, min(10, neighbors)]}, among its {@value #CANDIDATES} nearest; in the paper, among 60. */
    static int[] choose(Neighbors neighbors, int rows) {
        int candidates = Math.min(CANDIDATES, neighbors.count());
        int count = Math.min(COUNT, candidates);
        int[] partners = new int[rows * count];
        if (count == 0) {
            return partners;
        }
        float[] scales = new float[rows];
        IntStream.range(0, rows).parallel().forEach(row -> scales[row] = scale(neighbors, row));
        IntStream.range(0, rows).parallel().forEach(row -> {
            float[] best = new float[count];
            for (int place = 0; place < candidates; place++) {
                int other = neighbors.neighbor(row, place);
                float distance = neighbors.distance(row, place);
                float scaled = distance * distance / scales[other]; // the row's own scale does not change the order
                int at = Math.min(place, count);
                for (; at > 0 && scaled < best[at - 1]; at--) {
                    if (at < count) {
                        best[at] = best[at - 1];
                        partners[row * count + at] = partners[row * count + at - 1];
                    }
                }
                if (at < count) {
                    best[at] = scaled;
                    partners[row * count + at] = other;
                }
            }
        });
        return partners;
    }

    private static float scale(Neighbors neighbors, int row) {
        int to = Math.min(SCALE_TO, neighbors.count());
        int from = Math.min(SCALE_FROM, to - 1);
        float sum = 0;
        for (int place = from; place < to; place++) {
            sum += neighbors.distance(row, place);
        }
        return Math.max(LEAST_SCALE, sum / (to - from));
    }
}
