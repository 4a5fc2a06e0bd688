package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Checksum;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The data that comes with the program, compared with what is known about MNIST. */
class MnistDataTest {
    private static final List<Integer> PROGRESS = new ArrayList<>();
    private static DataSet data;

    @BeforeAll
    static void readsTheWholeSet() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> PROGRESS.add(some.rows()));
    }

    @Test
    void hasTheRowsOfTheWebOriginal() {
        assertThat(data.rows()).isEqualTo(65_000);
        assertThat(data.labels().rows()).isEqualTo(65_000);
        assertThat(data.trainRows()).isEqualTo(55_000);
        assertThat(data.split(54_999)).isEqualTo(Split.TRAIN);
        assertThat(data.split(55_000)).isEqualTo(Split.TEST);
    }

    @Test
    void beginsWithTheDigitsOfMnistTrainFromRow5000On() {
        assertThat(IntStream.range(0, 10).map(data::label)).containsExactly(7, 3, 4, 6, 1, 8, 1, 0, 9, 8);
    }

    @Test
    void hasMnistsNumberOfEachDigit() {
        assertThat(counts(0, 55_000)).containsExactly(5444, 6179, 5470, 5638, 5307, 4987, 5417, 5715, 5389, 5454);
        assertThat(counts(55_000, 65_000)).containsExactly(980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009);
    }

    @Test
    void hasMnistsPixelsToTheLastByte() {
        // sha256 of the pixels of train-images-idx3-ubyte from picture 5,000 on and of t10k-images-idx3-ubyte after
        // them
        assertThat(SpriteBytes.sha256(data.images()))
                .isEqualTo("3d24e455d86b0368a3aed0357241a964514ac2c876e06de3763d756f78082e2e");
    }

    @Test
    @Tag("slow")
    void isKnownByItsChecksums() {
        // both as Python's hashlib sums up the rows that Pillow reads, followed by the bytes of their labels
        assertThat(Checksum.sha256(data)).isEqualTo(Checksum.MNIST);
        assertThat(Checksum.ofTestRows(data)).isEqualTo(Checksum.MNIST_TEST);
    }

    @Test
    void showsTheFirstThousandRowsWhileTheRestIsRead() {
        assertThat(PROGRESS)
                .startsWith(1000, 5000, 10_000)
                .endsWith(60_000, 65_000)
                .isSorted();
    }

    private static int[] counts(int from, int to) {
        int[] counts = new int[Classes.DIGITS.count()];
        IntStream.range(from, to).forEach(row -> counts[data.label(row)]++);
        return counts;
    }
}
