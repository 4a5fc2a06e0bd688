package inkling.data.format.idx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSet;
import inkling.data.format.DataReader;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names, shapes and types of numbers in which data sets of MNIST's kind are published. */
@SuppressWarnings("ByteBufferBackingArray") // all buffers are allocated by header()
class IdxKindsTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheNamesOfEmnistAndQmnist() throws IOException {
        write("emnist-digits-train-images-idx3-ubyte", images(0x0803, 3, 28, 28));
        write("emnist-digits-train-labels-idx1-ubyte", labels(0x0801, 3));
        write("emnist-digits-test-images-idx3-ubyte", images(0x0803, 2, 28, 28));
        write("emnist-digits-test-labels-idx1-ubyte", labels(0x0801, 2));

        DataSet data = DataReader.read(folder, some -> {});

        assertThat(data.trainRows()).isEqualTo(3);
        assertThat(data.rows()).isEqualTo(5);
        assertThat(data.label(4)).isEqualTo(1);
    }

    @Test
    void readsNamesWithADotAndInUpperCase() throws IOException {
        write("TRAIN-IMAGES.IDX3-UBYTE", images(0x0803, 3, 28, 28));
        write("train-labels.idx1-ubyte", labels(0x0801, 3));

        assertThat(DataReader.read(folder, some -> {}).rows()).isEqualTo(3);
    }

    @Test
    void readsATestPartAlone() throws IOException {
        write("t10k-images-idx3-ubyte", images(0x0803, 2, 28, 28));
        write("t10k-labels-idx1-ubyte", labels(0x0801, 2));

        DataSet data = DataReader.read(folder, some -> {});

        assertThat(data.trainRows()).isZero();
        assertThat(data.rows()).isEqualTo(2);
        assertThat(data.label(1)).isEqualTo(1);
    }

    @Test
    void takesTheDigitFromTheFirstOfQmnistsEightColumns() throws IOException {
        write("qmnist-test-images-idx3-ubyte", images(0x0803, 2, 28, 28));
        ByteBuffer labels = header(2 * 8 * 4, 0x0C02, 2, 8);
        for (int row = 0; row < 2; row++) {
            labels.putInt(7 + row);
            for (int column = 1; column < 8; column++) {
                labels.putInt(1000 + column);
            }
        }
        write("qmnist-test-labels-idx2-int", labels.array());

        DataSet data = DataReader.read(folder, some -> {});

        assertThat(data.label(0)).isEqualTo(7);
        assertThat(data.label(1)).isEqualTo(8);
    }

    @Test
    void readsFlatPicturesAndThoseWithAChannel() throws IOException {
        write("t10k-labels-idx1-ubyte", labels(0x0801, 2));
        for (int[] shape : new int[][] {{784}, {28, 28, 1}, {1, 28, 28}}) {
            write("t10k-images-idx3-ubyte", images(0x0800 | (shape.length + 1), 2, shape));

            assertThat(DataReader.read(folder, some -> {}).images().at(1, 5)).isEqualTo(6);
        }
    }

    @Test
    void readsOtherTypesOfNumbers() throws IOException {
        write("t10k-labels-idx1-ubyte", labels(0x0801, 2));
        expectSix(0x0B03, Short.BYTES, (numbers, value) -> numbers.putShort(value.shortValue()));
        expectSix(0x0C03, Integer.BYTES, ByteBuffer::putInt);
        expectSix(0x0D03, Float.BYTES, (numbers, value) -> numbers.putFloat(value));
        expectSix(0x0E03, Double.BYTES, (numbers, value) -> numbers.putDouble(value));
    }

    @Test
    void takesRealNumbersOfAtMost1AsSharesOf255() throws IOException {
        write("t10k-labels-idx1-ubyte", labels(0x0801, 2));
        expectSix(0x0D03, Float.BYTES, (numbers, value) -> numbers.putFloat(value / 255f));
    }

    @Test
    void refusesPixelsOutsideTheirRange() throws IOException {
        write("t10k-labels-idx1-ubyte", labels(0x0801, 2));
        write("t10k-images-idx3-ubyte", numbers(0x0C03, Integer.BYTES, (numbers, value) -> numbers.putInt(300)));
        refuses("expected pixels of 0 to 255, or 0 to 1, found 300.0 in row 0");
        write(
                "t10k-images-idx3-ubyte",
                numbers(0x0D03, Float.BYTES, (numbers, value) -> numbers.putFloat(value == 3 ? Float.NaN : 1)));
        refuses("expected pixels of 0 to 255, or 0 to 1, found NaN in row 0");
    }

    @Test
    void readsLabelsOfOtherTypes() throws IOException {
        write("t10k-images-idx3-ubyte", images(0x0803, 2, 28, 28));
        write("t10k-labels-idx1-ubyte", header(8, 0x0C01, 2).putInt(9).putInt(4).array());
        assertThat(DataReader.read(folder, some -> {}).label(0)).isEqualTo(9);
        write(
                "t10k-labels-idx1-ubyte",
                header(8, 0x0D01, 2).putFloat(9).putFloat(0.5f).array());
        refuses("expected whole numbers from 0 on as labels, found 0.5 in row 1");
    }

    @Test
    void readsOneHotLabelsAndRefusesOtherTables() throws IOException {
        write("t10k-images-idx3-ubyte", images(0x0803, 2, 28, 28));
        ByteBuffer labels = header(20, 0x0802, 2, 10);
        labels.put(12 + 7, (byte) 1).put(12 + 10 + 3, (byte) 1);
        write("t10k-labels-idx2-ubyte", labels.array());
        assertThat(DataReader.read(folder, some -> {}).label(0)).isEqualTo(7);
        assertThat(DataReader.read(folder, some -> {}).label(1)).isEqualTo(3);
        labels.put(12, (byte) 1);
        write("t10k-labels-idx2-ubyte", labels.array());
        refuses("expected exactly one 1 in a one-hot label, found other numbers in row 0");
        write("t10k-labels-idx2-ubyte", header(400, 0x0802, 2, 200).array());
        refuses("expected 1 column of labels, 8 as in QMNIST, or one per class, found 200");
    }

    @Test
    void takesWholeNumbersOf0And1AsBlackAndWhite() throws IOException {
        write("t10k-labels-idx1-ubyte", labels(0x0801, 2));
        write(
                "t10k-images-idx3-ubyte",
                numbers(0x0803, 1, (numbers, value) -> numbers.put((byte) (value == 6 ? 1 : 0))));

        assertThat(DataReader.read(folder, some -> {}).images().at(1, 5)).isEqualTo(255);
    }

    @Test
    void ignoresTheHiddenFilesOfMacOs() throws IOException {
        write("t10k-labels-idx1-ubyte", labels(0x0801, 2));
        write("t10k-images-idx3-ubyte", images(0x0803, 2, 28, 28));
        write("._t10k-images-idx3-ubyte", new byte[] {1});

        assertThat(DataReader.read(folder, some -> {}).rows()).isEqualTo(2);
    }

    @Test
    void namesTheDataSetsOfAFolderWithSeveral() throws IOException {
        write("emnist-digits-train-images-idx3-ubyte", images(0x0803, 3, 28, 28));
        write("emnist-letters-train-images-idx3-ubyte", images(0x0803, 3, 28, 28));

        refuses("expected the IDX files of one data set, found 2: emnist-digits, emnist-letters");
    }

    private void expectSix(int magic, int bytes, BiConsumer<ByteBuffer, Integer> put) throws IOException {
        write("t10k-images-idx3-ubyte", numbers(magic, bytes, put));

        assertThat(DataReader.read(folder, some -> {}).images().at(1, 5)).isEqualTo(6);
    }

    private void refuses(String sentence) {
        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(sentence);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** Two pictures; picture i has the value i + offset, modulo 256, at each offset. */
    private static byte[] numbers(int magic, int bytes, BiConsumer<ByteBuffer, Integer> put) {
        ByteBuffer file = header(2 * 784 * bytes, magic, 2, 28, 28);
        for (int i = 0; i < 2 * 784; i++) {
            put.accept(file, (i / 784 + i % 784) % 256);
        }
        return file.array();
    }

    private static byte[] images(int magic, int count, int... shape) {
        int[] sizes = new int[shape.length + 1];
        sizes[0] = count;
        System.arraycopy(shape, 0, sizes, 1, shape.length);
        ByteBuffer file = header(count * 784, magic, sizes);
        for (int i = 0; i < count * 784; i++) {
            file.put((byte) (i / 784 + i % 784));
        }
        return file.array();
    }

    private static byte[] labels(int magic, int count) {
        ByteBuffer file = header(count, magic, count);
        for (int i = 0; i < count; i++) {
            file.put((byte) i);
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
