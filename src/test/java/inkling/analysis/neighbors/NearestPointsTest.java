package inkling.analysis.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.neighbors.Neighbor;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestPointsTest {
    @Test
    void findsWhatComparingAllRowsFinds() {
        for (int rows : new int[] {1, 20, 256, 1000}) {
            Points points = NeighborSearchTest.random(rows, 50);
            NearestPoints nearest = new NearestPoints(points);
            Random random = new Random(1);
            for (int turn = 0; turn < 20; turn++) {
                float[] point = new float[50];
                for (int i = 0; i < 50; i++) {
                    point[i] = (float) random.nextGaussian();
                }
                List<Neighbor> expected = IntStream.range(0, rows)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> points.squaredDistance(row, point)))
                        .limit(15)
                        .map(row -> new Neighbor(row, (float) Math.sqrt(points.squaredDistance(row, point))))
                        .toList();
                assertThat(nearest.nearest(point, 15)).isEqualTo(expected);
            }
        }
    }

    @Test
    void prefersTheLowerOfEquallyNearRows() {
        NearestPoints nearest = new NearestPoints(new Points(new float[300 * 3], 3));
        assertThat(nearest.nearest(new float[3], 3)).extracting(Neighbor::row).containsExactly(0, 1, 2);
    }
}
