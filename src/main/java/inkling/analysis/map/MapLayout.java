package inkling.analysis.map;

import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A map while it forms: an iterator of positions that works only while it is asked for the next ones, so that to stop asking cancels
 * it. The first positions are those it starts from; each later call does some iterations, which take about a twentieth of a second for
 * 65,000 rows on two cores. For one thread at a time; within a call the threads of the common pool share the rows. The same points,
 * neighbors and seed give the same positions, bit for bit, with any number of threads.
 *
 * <p>The method is PaCMAP: Y. Wang, H. Huang, C. Rudin and Y. Shaposhnik, "Understanding how dimension reduction tools work", JMLR 22
 * (2021). It differs in three ways: {@link NearPairs} are chosen among fewer neighbors, they weigh less in the last phase (see
 * {@link PairWeights}), and {@link Repulsion} draws further pairs in another way.
 */
public final class MapLayout implements Iterator<MapPositions> {
    /** Moves of a row in a call: few enough that the map forms before one's eyes, many enough that showing them costs little. */
    private static final int MOVES = 400_000;

    private static final int MOST_ITERATIONS = 10;

    private final Points points;
    private final Neighbors neighbors;
    private final MapPositions start;
    private final long seed;
    private int iteration;
    private @Nullable Members members;

    /**
     * A layout of rows that starts from their principal coordinates.
     *
     * @param points whose first two coordinates are the principal ones
     */
    public MapLayout(Points points, Neighbors neighbors, long seed) {
        int rows = points.rows();
        if (neighbors.count() > 0 && neighbors.rows() != rows) {
            throw new IllegalArgumentException("expected neighbors of " + rows + " rows, got " + neighbors.rows());
        }
        this.points = points;
        this.neighbors = neighbors;
        start = FirstPositions.of(points, seed);
        this.seed = seed;
    }

    @Override
    public boolean hasNext() {
        return iteration < PairWeights.ITERATIONS;
    }

    /** Positions after some more iterations. */
    @Override
    public MapPositions next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (points.rows() < 2) {
            iteration = PairWeights.ITERATIONS;
            return start;
        }
        if (members == null) {
            members = new Members(points, neighbors, start, new SplittableRandom(seed));
            return start;
        }
        int count = Math.max(1, Math.min(MOST_ITERATIONS, MOVES / points.rows()));
        for (int i = 0; i < count && iteration < PairWeights.ITERATIONS; i++) {
            members.move(PairWeights.of(iteration++));
        }
        return members.positions();
    }

    /** The part of the iterations that is done, 0..1. */
    public double progress() {
        return iteration / (double) PairWeights.ITERATIONS;
    }

    /** Does all that is left to do, and returns the last positions. */
    public MapPositions last() {
        MapPositions positions = start;
        while (hasNext()) {
            positions = next();
        }
        return positions;
    }
}
