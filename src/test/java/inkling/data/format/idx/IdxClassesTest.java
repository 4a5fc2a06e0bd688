package inkling.data.format.idx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.data.PictureScaling;
import inkling.data.format.DataReader;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IDX files of any classes, sizes and colors, and those without labels. */
@SuppressWarnings("ByteBufferBackingArray") // all buffers are allocated by header()
class IdxClassesTest {
    @TempDir
    private Path folder;

    @Test
    void readsEmnistsLettersByTheirNames() throws IOException {
        write("emnist-letters-train-images-idx3-ubyte", images(26, 28, 28));
        write(
                "emnist-letters-train-labels-idx1-ubyte",
                labels(IntStream.rangeClosed(1, 26).toArray()));
        write("emnist-letters-test-images-idx3-ubyte", images(2, 28, 28));
        write("emnist-letters-test-labels-idx1-ubyte", labels(20, 3)); // few: the name still says what they are

        FoundData found = find(folder);
        Choices suggested = found.suggested();

        assertThat(found.remarks()).containsExactly("looks transposed");
        assertThat(suggested.fixes()).containsExactly(PictureFix.TRANSPOSE);
        assertThat(suggested.firstLabel()).isEqualTo(1);
        assertThat(suggested.classes().name(0)).isEqualTo("A");
        DataSet data = DataReader.read(folder, some -> {});
        assertThat(data.classes().name(data.label(26))).isEqualTo("T");
        assertThat(data.images().at(0, 1)).isEqualTo(1); // as it is
        assertThat(found.open(suggested).images().at(0, 1)).isEqualTo(28);
    }

    @Test
    void aMappingInTheFolderCountsMore() throws IOException {
        write("emnist-letters-test-images-idx3-ubyte", images(2, 28, 28));
        write("emnist-letters-test-labels-idx1-ubyte", labels(0, 1));
        Files.writeString(folder.resolve("emnist-letters-mapping.txt"), "0 88\n1 89\n");
        assertThat(DataReader.read(folder, some -> {}).classes().names()).containsExactly("X", "Y");
    }

    @Test
    void readsPicturesWithoutLabels() throws IOException {
        write("t10k-images-idx3-ubyte", images(2, 28, 28));
        FoundData found = find(folder);
        assertThat(found.isLabeled()).isFalse();
        assertThat(found.rows(FoundPart.Kind.TEST)).isEqualTo(2);
        write("train-images-idx3-ubyte", images(2, 28, 28));
        write("train-labels-idx1-ubyte", labels(1, 2));
        assertThatThrownBy(() -> find(folder))
                .hasMessage("expected an IDX file, found no such file (%s)", folder.resolve("t10k-labels-idx1-ubyte"));
    }

    @Test
    void scalesOtherSquares() throws IOException {
        byte[] file = images(2, 32, 32);
        write("train-images-idx3-ubyte", file);
        write("train-labels-idx1-ubyte", labels(1, 2));
        FoundData found = find(folder);
        assertThat(found.remarks()).containsExactly("scaled from 32x32");
        byte[] second = Arrays.copyOfRange(file, 16 + 1024, 16 + 2048);
        assertThat(found.parts().get(0).images().picture(1)).isEqualTo(PictureScaling.toPicture(second, 32, 32));
    }

    @Test
    void makesColorsGrayByTheirLuminance() throws IOException {
        ByteBuffer file = header(3 * 784, 0x0804, 1, 28, 28, 3);
        for (int i = 0; i < 784; i++) {
            file.put((byte) 200).put((byte) 100).put((byte) 50);
        }
        write("train-images-idx4-ubyte", file.array());
        write("train-labels-idx1-ubyte", labels(1));
        FoundData found = find(folder);
        assertThat(found.parts().get(0).images().at(0, 400)).isEqualTo(124); // 59.8 + 58.7 + 5.7
        assertThat(found.remarks()).containsExactly("colors made gray");
    }

    @Test
    void oneHotLabelsSayHowManyClassesThereAre() throws IOException {
        write("train-images-idx3-ubyte", images(2, 28, 28));
        write(
                "train-labels-idx2-ubyte",
                header(6, 0x0802, 2, 3).put(1, (byte) 0).array());
        assertThatThrownBy(() -> find(folder)).hasMessageStartingWith("expected exactly one 1 in a one-hot label");
        ByteBuffer labels = header(6, 0x0802, 2, 3);
        labels.put(12 + 2, (byte) 1).put(12 + 3, (byte) 1);
        write("train-labels-idx2-ubyte", labels.array());
        DataSet data = DataReader.read(folder, some -> {});
        assertThat(data.classes().names()).containsExactly("0", "1", "2");
        assertThat(data.label(0)).isEqualTo(2);
    }

    @Test
    void opensTheDataSetOfAFile() throws IOException {
        write("a-train-images-idx3-ubyte", images(3, 28, 28));
        write("a-train-labels-idx1-ubyte", labels(1, 2, 3));
        write("a-test-images-idx3-ubyte", images(2, 28, 28));
        write("a-test-labels-idx1-ubyte", labels(4, 5));
        write("b-test-images-idx3-ubyte", images(1, 28, 28));
        FoundData found = find(folder.resolve("a-test-images-idx3-ubyte"));
        assertThat(found.rows(FoundPart.Kind.TRAIN)).isEqualTo(3);
        assertThat(found.rows(FoundPart.Kind.TEST)).isEqualTo(2);
        assertThat(find(folder.resolve("b-test-images-idx3-ubyte")).rows()).isEqualTo(1);
        assertThatThrownBy(() -> find(folder)).hasMessageStartingWith("expected the IDX files of one data set, found");
    }

    @Test
    void opensAFileOfAnotherNameWithItsLabels() throws IOException {
        write("mine.images", images(7, 28, 28));
        assertThat(find(folder.resolve("mine.images")).isLabeled()).isFalse();
        write("mine.labels", labels(1, 2, 3, 4, 5, 6, 0));
        assertThat(find(folder.resolve("mine.images")).isLabeled()).isTrue();
    }

    /** Debian's package {@code dataset-fashion-mnist}, where it is installed. */
    @Test
    @Tag("slow")
    void knowsFashionMnist() throws IOException {
        Path fashion = Path.of("/usr/share/datasets/fashion-mnist");
        Assumptions.assumeTrue(Files.isDirectory(fashion));
        FoundData found = find(fashion);
        assertThat(found.rows()).isEqualTo(70_000);
        assertThat(found.suggested().classes().names())
                .startsWith("T-shirt/top", "Trouser")
                .endsWith("Ankle boot");
    }

    @Test
    void refusesLabelsOutsideTheClassesAndTooManyOfThem() throws IOException {
        write("t10k-images-idx3-ubyte", images(2, 28, 28));
        write("t10k-labels-idx1-ubyte", labels(0, 200));
        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .hasMessageStartingWith("expected labels 0 to 127, found 200 in row 1 of the test split");
        assertThat(DataReader.readTestImages(folder).rows()).isEqualTo(2);
        write("t10k-labels-idx1-ubyte", labels(0, 1, 2));
        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .hasMessageStartingWith("expected 2 labels, one per picture, found 3");
        Files.writeString(folder.resolve("classes.txt"), "cat\ndog");
        write("t10k-labels-idx1-ubyte", labels(0, 3));
        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .hasMessageStartingWith("expected labels 0 to 1, found 3 in row 1 of the test split");
    }

    @Test
    @Tag("slow")
    void leavesNothingOutOfOtherSetsOf60000() throws IOException {
        write("emnist-mnist-train-images-idx3-ubyte", images(60_000, 28, 28));
        write("emnist-mnist-train-labels-idx1-ubyte", labels(new int[60_000]));
        assertThat(find(folder).rows()).isEqualTo(60_000);
        Path named = Files.createDirectory(folder.resolve("named"));
        for (String part : List.of("images-idx3-ubyte", "labels-idx1-ubyte")) {
            Files.move(folder.resolve("emnist-mnist-train-" + part), named.resolve("train-" + part));
        }
        assertThat(find(named).rows()).isEqualTo(55_000);
        Files.write(named.resolve("classes.txt"), List.of("a", "b"));
        assertThat(find(named).rows()).isEqualTo(60_000);
    }

    private static FoundData find(Path place) throws IOException {
        return DataReader.find(place, Reading.UNWATCHED);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** Each pixel is its offset, modulo 256. */
    private static byte[] images(int count, int height, int width) {
        ByteBuffer file = header(count * height * width, 0x0803, count, height, width);
        for (int i = 0; i < count * height * width; i++) {
            file.put((byte) (i % (height * width)));
        }
        return file.array();
    }

    private static byte[] labels(int... labels) {
        ByteBuffer file = header(labels.length, 0x0801, labels.length);
        for (int label : labels) {
            file.put((byte) label);
        }
        return file.array();
    }

    private static ByteBuffer header(int data, int magic, int... sizes) {
        ByteBuffer file = ByteBuffer.allocate(4 + 4 * sizes.length + data).putInt(magic);
        for (int size : sizes) {
            file.putInt(size);
        }
        return file;
    }
}
