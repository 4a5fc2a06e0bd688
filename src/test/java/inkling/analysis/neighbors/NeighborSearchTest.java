package inkling.analysis.neighbors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighborSearchTest {
    @ParameterizedTest
    @CsvSource({"2, 1", "3, 50", "31, 50", "255, 7", "256, 50", "257, 50", "321, 3", "1500, 50"})
    void findsWhatComparingAllPairsFinds(int rows, int dimensions) {
        Points points = random(rows, dimensions);
        assertExact(points, 31);
    }

    /** On a grid of whole numbers many rows are the same and many are equally far. */
    @ParameterizedTest
    @CsvSource({"700, 2", "1300, 4"})
    void prefersTheLowerOfEquallyNearRows(int rows, int dimensions) {
        Random random = new Random(5);
        float[] values = new float[rows * dimensions];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(5);
        }
        assertExact(new Points(values, dimensions), 10);
    }

    @Test
    void findsTheFirstRowsWhereAllAreTheSame() {
        Neighbors found = new NeighborSearch(new Points(new float[600 * 50], 50), 31).finish();
        assertThat(found.neighbor(599, 30)).isEqualTo(30);
        assertThat(found.neighbor(5, 5)).isEqualTo(6);
        assertThat(found.distance(5, 5)).isZero();
    }

    /** Then products lose most of their digits. */
    @Test
    void isExactFarFromTheOrigin() {
        Points points = random(600, 20);
        float[] far = points.values().clone();
        for (int i = 0; i < far.length; i++) {
            far[i] += 1000;
        }
        assertExact(new Points(far, 20), 10);
    }

    @Test
    void findsTheSameWithOneThread() {
        Points points = random(1500, 50);
        Neighbors alone = new ForkJoinPool(1)
                .submit(() -> new NeighborSearch(points, 31).finish())
                .join();
        assertSame(alone, new NeighborSearch(points, 31).finish());
    }

    @Test
    void findsAllOthersWhereTheyAreFew() {
        Neighbors found = new NeighborSearch(random(5, 3), 31).finish();
        assertThat(found.count()).isEqualTo(4);
        assertThat(found.rows()).isEqualTo(5);
    }

    @Test
    void saysHowMuchIsDone() {
        NeighborSearch search = new NeighborSearch(random(3000, 50), 31);
        assertThatThrownBy(search::result).isInstanceOf(IllegalStateException.class);
        double done = 0;
        while (search.hasNext()) {
            double now = search.next();
            assertThat(now).isBetween(done, 1.0);
            done = now;
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void refusesOnePointAndPointsThatAreNowhere() {
        assertThatThrownBy(() -> new NeighborSearch(random(1, 3), 31))
                .hasMessage("expected at least two rows to compare, found 1");
        assertThatThrownBy(() -> new NeighborSearch(new Points(new float[] {1, 2, Float.NaN, 0}, 2), 31))
                .hasMessage("expected points of finite distance, found a squared length of NaN");
    }

    static Points random(int rows, int dimensions) {
        Random random = new Random(rows);
        float[] values = new float[rows * dimensions];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() / (1 + i % dimensions);
        }
        return new Points(values, dimensions);
    }

    private static void assertExact(Points points, int count) {
        Neighbors found = new NeighborSearch(points, count).finish();
        assertThat(found.rows()).isEqualTo(points.rows());
        for (int i = 0; i < points.rows(); i++) {
            int row = i;
            int[] expected = IntStream.range(0, points.rows())
                    .filter(other -> other != row)
                    .boxed()
                    .sorted(Comparator.comparingDouble(other -> points.squaredDistance(row, other)))
                    .limit(found.count())
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int place = 0; place < found.count(); place++) {
                assertThat(found.neighbor(row, place)).isEqualTo(expected[place]);
                assertThat(found.distance(row, place))
                        .isEqualTo((float) Math.sqrt(points.squaredDistance(row, expected[place])));
            }
        }
    }

    static void assertSame(Neighbors found, Neighbors expected) {
        assertThat(found.count()).isEqualTo(expected.count());
        for (int row = 0; row < expected.rows(); row++) {
            for (int place = 0; place < expected.count(); place++) {
                assertThat(found.neighbor(row, place)).isEqualTo(expected.neighbor(row, place));
                assertThat(found.distance(row, place)).isEqualTo(expected.distance(row, place));
            }
        }
    }
}
