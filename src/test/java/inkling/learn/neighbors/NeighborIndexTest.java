package inkling.learn.neighbors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Digits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class NeighborIndexTest {
    private static DataSet data;
    private static NeighborIndex neighbors;

    @BeforeAll
    static void measure() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        neighbors = NeighborIndex.of(data);
    }

    /** More threads would slow down the index during a training, as they wait for one another by spinning. */
    @Test
    void computesOnOneThread() {
        Nd4j.factory().blas().setMaxThreads(2);
        NeighborIndex.of(DataSet.of(
                List.of(data.images().picture(0), data.images().picture(1)), new byte[] {7, 3}, Classes.DIGITS));
        assertThat(Nd4j.factory().blas().getMaxThreads()).isEqualTo(1);
    }

    @Test
    void findsTheRowsThatComparingAllPixelsFinds() {
        for (int row : new int[] {55_000, 61_234, 64_999}) {
            assertExact(data.images().picture(row), data.trainRows());
        }
    }

    @Test
    void isExactForImagesThatAreNotDigits() {
        byte[] noise = new byte[Picture.SIZE];
        new Random(3).nextBytes(noise);
        assertExact(new Picture(noise), data.rows());
        assertExact(new Picture(new byte[Picture.SIZE]), data.rows());
    }

    @Test
    void rowsNeedNotBeTrainingRows() {
        DataSet test = Digits.data(30, 0);
        NeighborIndex index = NeighborIndex.of(test);
        Picture picture = test.images().picture(7);
        assertThat(index.nearest(picture, 5, 30).get(0).distance()).isZero();
        assertThat(index.nearest(picture, 5, test.trainRows())).isEmpty();
    }

    @Test
    void findsARowItself() {
        for (int row = 0; row < 65_000; row += 4321) {
            Neighbor first =
                    neighbors.nearest(data.images().picture(row), 5, 65_000).get(0);
            assertThat(first.distance()).isZero();
        }
    }

    @Test
    void searchesOnlyTheGivenRows() {
        List<Neighbor> found = neighbors.nearest(data.images().picture(50), 5, 50);
        assertThat(found).hasSize(5).allMatch(neighbor -> neighbor.row() < 50);
        assertThat(neighbors.nearest(data.images().picture(50), 5, 3)).hasSize(3);
    }

    private static void assertExact(Picture picture, int rows) {
        List<Neighbor> expected = IntStream.range(0, rows)
                .mapToObj(row -> new Neighbor(row, distance(picture, row)))
                .sorted(Comparator.comparingDouble(Neighbor::distance))
                .limit(5)
                .toList();
        List<Neighbor> found = neighbors.nearest(picture, 5, rows);
        assertThat(found).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(found.get(i).distance()).isEqualTo(expected.get(i).distance(), within(1e-4));
        }
    }

    private static double distance(Picture picture, int row) {
        double sum = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            double difference = (picture.at(i) - data.images().at(row, i)) / 255.0;
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
