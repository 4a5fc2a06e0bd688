package inkling.data.format.idx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Checksum;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.files.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void threeTrainAndTwoTestDigits() throws IOException {
        Files.write(folder.resolve("train-images-idx3-ubyte"), images(3, 3));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels(3, 5, 0, 4));
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), images(2, 2));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), labels(2, 7, 9));
    }

    @Test
    void readsTrainBeforeTest() throws IOException {
        DataSet data = DataReader.read(folder, some -> {});

        assertThat(data.rows()).isEqualTo(5);
        assertThat(data.trainRows()).isEqualTo(3);
        assertThat(data.labels()).isEqualTo(new OneHotLabels(new byte[] {5, 0, 4, 7, 9}, Classes.DIGITS));
        assertThat(data.images().at(2, 0)).isEqualTo(2);
        assertThat(data.images().at(3, 0)).isEqualTo(0);
        assertThat(data.images().at(4, 783)).isEqualTo((783 + 1) % 256);
    }

    @Test
    void readsAsManyTestDigitsAsTrainDigits() throws IOException {
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), images(3, 3));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), labels(3, 7, 9, 2));

        DataSet data = DataReader.read(folder, some -> {});

        assertThat(data.trainRows()).isEqualTo(3);
        assertThat(data.labels()).isEqualTo(new OneHotLabels(new byte[] {5, 0, 4, 7, 9, 2}, Classes.DIGITS));
    }

    @Test
    @Tag("slow")
    void leavesOutTheFirst5000OfMnists60000TrainDigits() throws IOException {
        byte[] digits = new byte[60_000];
        digits[5_000] = 7;
        Files.write(folder.resolve("train-images-idx3-ubyte"), images(60_000, 60_000));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels(60_000, digits));

        DataSet data = DataReader.read(folder, some -> {});

        assertThat(data.trainRows()).isEqualTo(55_000);
        assertThat(data.rows()).isEqualTo(55_002);
        assertThat(data.label(0)).isEqualTo(7);
        assertThat(data.images().at(0, 0)).isEqualTo(5_000 % 256);
        assertThat(data.label(55_001)).isEqualTo(9);
    }

    @Test
    void readsGzippedFiles() throws IOException {
        DataSet plain = DataReader.read(folder, some -> {});
        for (String name : new String[] {"train-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            Files.delete(folder.resolve(name));
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".gz")))) {
                out.write(bytes);
            }
        }

        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(plain));
    }

    @Test
    void convertsToASpriteAndBackByteForByte(@TempDir Path sprite, @TempDir Path back) throws IOException {
        DataFolder.write(DataReader.read(folder, some -> {}), sprite, rows -> {});
        IdxFolder.write(DataFolder.read(sprite, some -> {}), back);

        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(
                            file -> assertThat(back.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
    }

    @Test
    void namesTheMissingFile() throws IOException {
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));

        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessage("expected an IDX file, found no such file (%s)", folder.resolve("t10k-labels-idx1-ubyte"));
    }

    @Test
    void reportsAWrongMagicNumberSizeOrLabel() throws IOException {
        refuses("train-images-idx3-ubyte", labels(3, 1, 2, 3), "expected IDX pictures, magic number 2051, found 2049");
        refuses("t10k-labels-idx1-ubyte", images(2, 2), "expected IDX labels, magic number 2049, found 2051");
        refuses("t10k-labels-idx1-ubyte", labels(1, 7), "expected 2 labels, one per picture, found 1");
        refuses("train-images-idx3-ubyte", new byte[5], "expected IDX pictures, magic number 2051, found a file of 5");
        byte[] wide = images(3, 3);
        wide[11] = 32;
        refuses("train-images-idx3-ubyte", wide, "expected pictures of 28 x 28 pixels, found 32 x 28");
    }

    @Test
    void reportsCountsThatTheFileDoesNotContain() throws IOException {
        refuses(
                "train-images-idx3-ubyte",
                images(2_000_000_000, 3),
                "expected 2000000000 pictures, as its header says," + " found 3 and then the end");
        refuses("t10k-labels-idx1-ubyte", labels(-1, 7), "expected 4294967295 labels, as its header says, found 1 and");
        refuses("train-images-idx3-ubyte", images(2, 3), "expected 2 pictures, as its header says, found more bytes");
        refuses("t10k-labels-idx1-ubyte", labels(2, 7, 9, 1), "expected 2 labels, as its header says, found more");
        refuses("t10k-labels-idx1-ubyte", new byte[] {0x1F, (byte) 0x8B, 3, 4}, "expected gzipped data, found");
    }

    @Test
    void refusesMoreRowsThanFitIntoMemoryBeforeReadingAny() throws IOException {
        for (String name : List.of("train-images-idx3-ubyte", "t10k-labels-idx1-ubyte")) {
            byte[] claimed = name.contains("images") ? images(2_000_000_000, 3) : labels(2_000_000_000, 7);
            byte[] good = Files.readAllBytes(folder.resolve(name));
            Files.write(folder.resolve(name), claimed);
            try (RandomAccessFile sparse =
                    new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                sparse.setLength(2_000_000_000);
            }
            assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                    .isInstanceOf(BadFileException.class)
                    .hasMessageMatching(
                            "expected at most [0-9,]+ rows, for which the memory is enough, found 2,000,000,000 .*");
            Files.write(folder.resolve(name), good);
        }
    }

    @Test
    void refusesFourFilesWithoutAPicture() throws IOException {
        Files.write(folder.resolve("train-images-idx3-ubyte"), images(0, 0));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels(0, new byte[0]));
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), images(0, 0));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), labels(0, new byte[0]));

        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .hasMessage("expected at least one picture, found none (%s)", folder);
    }

    @Test
    @Tag("slow")
    void refusesAFileCutShortAnywhere() throws IOException {
        for (String name : List.of("train-images-idx3-ubyte", "t10k-labels-idx1-ubyte")) {
            byte[] whole = Files.readAllBytes(folder.resolve(name));
            // every place in the header, and places all over the rest
            for (int length = 0; length < whole.length; length += length < 20 ? 1 : 97) {
                refuses(name, Arrays.copyOf(whole, length), "expected ");
            }
        }
    }

    @Test
    @Tag("slow")
    void refusesAGzippedFileCutShortAnywhere() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(images(3, 3));
        }
        for (int length = 1; length < packed.size(); length += 3) {
            refuses("train-images-idx3-ubyte", Arrays.copyOf(packed.toByteArray(), length), "expected ");
        }
        byte[] wrongSum = packed.toByteArray();
        wrongSum[wrongSum.length - 5]++;
        refuses("train-images-idx3-ubyte", wrongSum, "expected gzipped data, found broken data");
    }

    private void refuses(String name, byte[] bytes, String sentence) throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve(name));
        Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(sentence)
                .hasMessageEndingWith("(" + folder.resolve(name) + ")");
        Files.write(folder.resolve(name), good);
    }

    /** Picture i has the value i + offset, modulo 256, at each offset. */
    private static byte[] images(int claimed, int there) {
        ByteBuffer file = ByteBuffer.allocate(16 + 784 * there);
        file.putInt(0x0803).putInt(claimed).putInt(28).putInt(28);
        for (int i = 0; i < 784 * there; i++) {
            file.put((byte) (i / 784 + i % 784));
        }
        return file.array();
    }

    private static byte[] labels(int claimed, int... digits) {
        ByteBuffer file = ByteBuffer.allocate(8 + digits.length).putInt(0x0801).putInt(claimed);
        for (int digit : digits) {
            file.put((byte) digit);
        }
        return file.array();
    }

    private static byte[] labels(int claimed, byte[] digits) {
        return ByteBuffer.allocate(8 + digits.length)
                .putInt(0x0801)
                .putInt(claimed)
                .put(digits)
                .array();
    }
}
