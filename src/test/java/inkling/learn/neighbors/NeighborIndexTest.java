package inkling.learn.neighbors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
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
    private static NeighborIndex neighbours;

    @BeforeAll
    static void measure() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        neighbours = NeighborIndex.of(data);
    }

    /** With more, the measuring takes ten times as long beside a training: they wait for one another by spinning. */
    @Test
    void measuresOnOneThreadOfBlas() {
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
    void isExactForPicturesThatAreNoDigits() {
        byte[] noise = new byte[Picture.SIZE];
        new Random(3).nextBytes(noise);
        assertExact(new Picture(noise), data.rows());
        assertExact(new Picture(new byte[Picture.SIZE]), data.rows());
    }

    @Test
    void findsARowItself() {
        for (int row = 0; row < 65_000; row += 4321) {
            Neighbor first =
                    neighbours.nearest(data.images().picture(row), 5, 65_000).get(0);
            assertThat(first.distance()).isZero();
        }
    }

    @Test
    void searchesOnlyTheRowsAskedFor() {
        List<Neighbor> found = neighbours.nearest(data.images().picture(50), 5, 50);
        assertThat(found).hasSize(5).allMatch(neighbour -> neighbour.row() < 50);
        assertThat(neighbours.nearest(data.images().picture(50), 5, 3)).hasSize(3);
    }

    private static void assertExact(Picture picture, int rows) {
        List<Neighbor> expected = IntStream.range(0, rows)
                .mapToObj(row -> new Neighbor(row, distance(picture, row)))
                .sorted(Comparator.comparingDouble(Neighbor::distance))
                .limit(5)
                .toList();
        List<Neighbor> found = neighbours.nearest(picture, 5, rows);
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
