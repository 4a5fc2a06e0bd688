package inkling.analysis.map;

import inkling.analysis.neighbors.NeighborSearch;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.TrustworthinessWork;
import inkling.analysis.neighbors.similar.SimilarRowsSearch;
import inkling.data.DataSet;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The layout of the map of the 65,000 rows, from points and neighbors to the last positions. Each iteration has another seed, and a line
 * with the CPU time of the process, the wall time, and how good the map is; measuring that takes no part of the time.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class LayingOut extends MapRows {
    private static final int NEAREST = 10;

    private SimilarRows rows;
    private MapPositions map;
    private long seed;

    @Setup
    public void find() throws IOException {
        read();
        rows = new SimilarRowsSearch(data(), features()).finish();
    }

    @Benchmark
    public MapPositions layout() {
        Spent spent = new Spent();
        map = new MapLayout(rows.space().points(), rows.neighbors(), ++seed).last();
        System.out.printf("%nseed %d: %s%n", seed, spent);
        return map;
    }

    @TearDown(Level.Iteration)
    public void judge() {
        System.out.println(quality(map, rows, data()));
    }

    /** Label accuracy and trustworthiness of all rows with their 10 nearest on the map. */
    static String quality(MapPositions map, SimilarRows rows, DataSet data) {
        float[] positions = new float[2 * map.rows()];
        for (int row = 0; row < map.rows(); row++) {
            positions[2 * row] = map.x(row);
            positions[2 * row + 1] = map.y(row);
        }
        Neighbors onMap = new NeighborSearch(new Points(positions, 2), NEAREST).finish();
        Points points = rows.space().points();
        return String.format(
                "10-nearest-neighbor label accuracy %.4f, trustworthiness %.4f",
                LabelAgreement.accuracy(onMap, data, NEAREST),
                new TrustworthinessWork(points, rows.neighbors(), onMap, points.rows())
                        .finish()
                        .mean());
    }
}
