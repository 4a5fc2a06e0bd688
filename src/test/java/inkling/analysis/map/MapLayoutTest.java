package inkling.analysis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    @Test
    @Tag("slow")
    void isTheSameForASeedWithAnyNumberOfThreads() throws Exception {
        Points points = Blobs.points(3000);
        Neighbors neighbors = Blobs.neighbors(points);
        MapPositions expected = new MapLayout(points, neighbors, 1).last();
        for (int threads = 1; threads <= 3; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            MapPositions positions = pool.submit(() -> new MapLayout(points, neighbors, 1).last())
                    .get();
            pool.shutdown();
            assertThat(bits(positions)).isEqualTo(bits(expected));
        }
        assertThat(bits(new MapLayout(points, neighbors, 2).last())).isNotEqualTo(bits(expected));
    }

    @Test
    @Tag("slow")
    void threeClearClustersComeOutAsThree() {
        Points points = Blobs.points(600);
        MapPositions map = new MapLayout(points, Blobs.neighbors(points), 1).last();
        double[][] centers = new double[Blobs.CLUSTERS][2];
        for (int row = 0; row < map.rows(); row++) {
            centers[row % Blobs.CLUSTERS][0] += map.x(row) / 200;
            centers[row % Blobs.CLUSTERS][1] += map.y(row) / 200;
        }
        for (int row = 0; row < map.rows(); row++) {
            for (int cluster = 0; cluster < Blobs.CLUSTERS; cluster++) {
                double distance = Math.hypot(map.x(row) - centers[cluster][0], map.y(row) - centers[cluster][1]);
                if (cluster == row % Blobs.CLUSTERS) {
                    assertThat(distance).isLessThan(5);
                } else {
                    assertThat(distance).isGreaterThan(10);
                }
            }
        }
    }

    /**
     * The rows of a cluster are normally distributed: so few are farther from its center than twice the median, which a cluster in pieces
     * has many of.
     */
    @Test
    @Tag("slow")
    void aClusterStaysInOnePiece() {
        int rows = 3000;
        Points points = Blobs.points(rows);
        MapPositions map = new MapLayout(points, Blobs.neighbors(points), 1).last();
        for (int cluster = 0; cluster < Blobs.CLUSTERS; cluster++) {
            int first = cluster;
            int[] members = IntStream.range(0, rows)
                    .filter(row -> row % Blobs.CLUSTERS == first)
                    .toArray();
            double x = Arrays.stream(members).mapToDouble(map::x).average().orElseThrow();
            double y = Arrays.stream(members).mapToDouble(map::y).average().orElseThrow();
            double[] distances = Arrays.stream(members)
                    .mapToDouble(row -> Math.hypot(map.x(row) - x, map.y(row) - y))
                    .sorted()
                    .toArray();
            double median = distances[distances.length / 2];
            assertThat(Arrays.stream(distances).filter(distance -> distance > 2 * median))
                    .hasSizeLessThan(distances.length / 50);
        }
    }

    @Test
    void laysOutAnyNumberOfRowsFromOne() {
        for (int rows : new int[] {1, 2, 3, 4, 5, 6, 7, 11, 12, 32, 33, 41, 42}) {
            Points points = Blobs.points(rows);
            MapPositions map = new MapLayout(points, Blobs.neighbors(points), 1).last();
            assertThat(map.rows()).isEqualTo(rows);
            assertFinite(map);
        }
    }

    @Test
    void laysOutEqualRowsAndRowsOfOneNumber() {
        Points points = new Points(new float[50], 1);
        MapPositions map = new MapLayout(points, Blobs.neighbors(points), 1).last();
        assertFinite(map);
        assertThat(IntStream.range(0, 50).mapToObj(map::x).distinct().count()).isEqualTo(50);
    }

    @Test
    void startsFromTheFirstCoordinatesAndWorksOnlyWhileAsked() {
        Points points = Blobs.points(60);
        MapLayout layout = new MapLayout(points, Blobs.neighbors(points), 1);
        assertThat(layout.progress()).isZero();
        MapPositions first = layout.next();
        assertThat(layout.progress()).isZero();
        assertThat(first.x(0) - first.x(1)).isPositive(); // the first cluster is far along the first coordinate
        assertThat(first.y(0) - first.y(1)).isNegative();
        MapPositions second = layout.next();
        assertThat(layout.progress()).isBetween(0.01, 0.1);
        assertThat(bits(second)).isNotEqualTo(bits(first));
        assertThat(bits(first)).isEqualTo(bits(FirstPositions.of(points, 1)));
        layout.last();
        assertThat(layout.progress()).isEqualTo(1);
        assertThat(layout.hasNext()).isFalse();
        assertThatThrownBy(layout::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesNeighborsOfOtherRows() {
        Points points = Blobs.points(60);
        assertThatThrownBy(() -> new MapLayout(points, Blobs.neighbors(Blobs.points(50)), 1))
                .hasMessage("expected neighbors of 60 rows, got 50");
    }

    private static void assertFinite(MapPositions map) {
        for (int row = 0; row < map.rows(); row++) {
            assertThat(map.x(row)).isFinite();
            assertThat(map.y(row)).isFinite();
        }
    }

    private static int[] bits(MapPositions map) {
        return IntStream.range(0, 2 * map.rows())
                .map(i -> Float.floatToIntBits(i % 2 == 0 ? map.x(i / 2) : map.y(i / 2)))
                .toArray();
    }
}
