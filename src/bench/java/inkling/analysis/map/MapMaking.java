package inkling.analysis.map;

import inkling.analysis.neighbors.NearestPoints;
import inkling.analysis.neighbors.NeighborSearch;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.Work;
import inkling.analysis.neighbors.axes.Spanning;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All that comes before the layout of the map, for the 65,000 rows and the shipped model. What counts are the lines of each iteration:
 * the CPU time of the whole process for each part, and its longest step, after which it can be given up. The first iteration, which
 * loads ND4J and compiles, is what a user waits for.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class MapMaking extends MapRows {
    private static final int DRAWINGS = 300;

    @Setup
    public void readRows() throws IOException {
        read();
    }

    @Benchmark
    public Neighbors pointsAndNeighbors() {
        System.out.println();
        RowSpace space = timed("points in 50 dimensions", new Spanning(data(), features()), new FirstShape());
        Neighbors neighbors = timed("31 neighbors", new NeighborSearch(space.points(), SimilarRows.NEIGHBORS));
        NearestPoints nearest = new NearestPoints(space.points());
        Spent spent = new Spent();
        int found = 0;
        for (int i = 0; i < DRAWINGS; i++) {
            found += nearest.nearest(space.place(data().images().picture(i * 200)), 15)
                    .size();
        }
        System.out.printf(
                "%d neighbors of %d drawings: CPU %.2f ms each%n", found, DRAWINGS, 1000 * spent.cpu() / DRAWINGS);
        return neighbors;
    }

    /** When there is first something to see, when a sixth of the rows is, and when all are. */
    private static final class FirstShape implements Consumer<Spanning> {
        private final Spent spent = new Spent();
        private double seen;

        @Override
        public void accept(Spanning spanning) {
            Points outline = spanning.outline();
            double before = seen;
            seen = outline == null ? 0 : (double) placed(outline) / outline.rows();
            for (double part : new double[] {0.001, 1 / 6.0, 1}) {
                if (before < part && seen >= part) {
                    System.out.printf("%.0f%% of the rows seen: %s%n", 100 * seen, spent);
                }
            }
        }

        private static long placed(Points outline) {
            return IntStream.range(0, outline.rows())
                    .filter(row -> !Float.isNaN(outline.values()[2 * row]))
                    .count();
        }
    }

    static <T> T timed(String what, Work<T> work) {
        return timed(what, work, same -> {});
    }

    private static <T, W extends Work<T>> T timed(String what, W work, Consumer<W> afterStep) {
        Spent spent = new Spent();
        long longest = 0;
        while (work.hasNext()) {
            long step = System.nanoTime();
            work.next();
            longest = Math.max(longest, System.nanoTime() - step);
            afterStep.accept(work);
        }
        T result = work.result();
        System.out.printf("%s: %s, longest step %d ms%n", what, spent, longest / 1_000_000);
        return result;
    }
}
