package inkling.data.format.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Picture;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.npy.NpyHeader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files in {@code data} were written by NumPy 2.4: {@code named}, {@code pair}, {@code color}, {@code fortran}, {@code cubes},
 * {@code pickled} and {@code structured} by {@code savez_compressed}. Unless said otherwise, the pixel at an offset of a row is
 * {@code (37 * row + 11 * offset) % 256}, as uint8; floats are that, or that divided by 255.
 */
class NumpyFormatTest {
    private static final Path DATA = Path.of("src/test/resources/data");

    private final NumpyFormat format = new NumpyFormat();

    @TempDir
    private Path folder;

    /** x_train (6, 28, 28), y_train int64, x_test (2, 28, 28), y_test, class_names {@code <U5}. */
    @Test
    void readsBothSplitsAndTheNamesOfTheClasses() throws IOException {
        FoundData found = read("named.npz");

        assertThat(found.parts())
                .extracting(FoundPart::kind)
                .containsExactly(FoundPart.Kind.TRAIN, FoundPart.Kind.TEST);
        FoundPart train = found.parts().get(0);
        assertThat(labels(train)).containsExactly(0, 1, 2, 0, 1, 2);
        assertPixels(train, 0, 0);
        assertPixels(train, 5, 5);
        FoundPart test = found.parts().get(1);
        assertThat(labels(test)).containsExactly(2, 0);
        assertPixels(test, 1, 7);
        assertThat(found.classes().orElseThrow().names()).containsExactly("cat", "Käfer", "dog");
        assertThat(found.remarks()).isEmpty();
    }

    /** arr_0 float32 (4, 28, 28, 1) from 0 to 1, arr_1 one-hot float32 (4, 3). */
    @Test
    void readsArraysWithoutNamesRealNumbersAndOneHotLabels() throws IOException {
        FoundData found = read("pair.npz");

        FoundPart whole = found.parts().get(0);
        assertThat(whole.kind()).isEqualTo(FoundPart.Kind.WHOLE);
        assertThat(labels(whole)).containsExactly(2, 0, 1, 2);
        assertPixels(whole, 3, 3);
    }

    /** images (3, 16, 12, 3): red, green and blue of 200; labels {@code >i4} (3, 1). */
    @Test
    void turnsColorsToGrayAndScalesOtherSizes() throws IOException {
        FoundData found = read("color.npz");

        FoundPart whole = found.parts().get(0);
        assertThat(labels(whole)).containsExactly(1, 0, 1);
        assertThat(whole.images().at(0, 14 * 28 + 14)).isEqualTo(60); // 0.299 * 200
        assertThat(whole.images().at(1, 14 * 28 + 14)).isEqualTo(117);
        assertThat(whole.images().at(2, 14 * 28 + 14)).isEqualTo(23);
        assertThat(found.remarks()).containsExactly("scaled from 12x16", "colors turned to gray");
    }

    /** X float64 (3, 784), 0 to 255, and y one-hot (3, 2), both in Fortran's order. */
    @Test
    void readsFortranOrder() throws IOException {
        FoundPart whole = read("fortran.npz").parts().get(0);

        assertThat(labels(whole)).containsExactly(1, 0, 1);
        assertPixels(whole, 0, 0);
        assertPixels(whole, 2, 2);
    }

    /** data float16 (3, 28, 28) in Fortran's order, 0 to 1; target {@code <U3}: b10, b2, b10. */
    @Test
    void readsHalfPrecisionAndLabelsThatAreText() throws IOException {
        FoundData found = read("cubes.npz");

        assertThat(labels(found.parts().get(0))).containsExactly(1, 0, 1);
        assertThat(found.classes().orElseThrow().names()).containsExactly("b2", "b10");
        assertPixels(found.parts().get(0), 2, 2);
    }

    @Test
    void refusesPicklesAndStructures() {
        assertThatThrownBy(() -> read("pickled.npz"))
                .isInstanceOf(BadFileException.class)
                .hasMessage(
                        "expected numbers in the array images, found Python objects (a pickle), which are never opened ("
                                + DATA.resolve("pickled.npz") + ")");
        assertThatThrownBy(() -> read("structured.npz"))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected numbers in the array images, found a structured array");
    }

    @Test
    void readsFilesThatBelongTogetherFromAnyOfThem() throws IOException {
        npy("digits-train-imgs.npy", "|u1", List.of(2L, 784L), new byte[2 * Picture.SIZE]);
        Files.copy(DATA.resolve("digits-train-labels.npy"), folder.resolve("digits-train-labels.npy"));
        npy("digits-test-imgs.npy", "|u1", List.of(1L, 784L), new byte[Picture.SIZE]);
        npy("digits-test-labels.npy", "|u1", List.of(1L), new byte[] {4});
        npy("others-test-labels.npy", "|u1", List.of(1L), new byte[] {5});

        FoundData found = format.read(folder.resolve("digits-test-imgs.npy"), Reading.UNWATCHED);

        assertThat(labels(found.parts().get(0))).containsExactly(3, 1);
        assertThat(labels(found.parts().get(1))).containsExactly(4);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED))
                .hasMessageContaining("both digits-test-labels and others-test-labels");
    }

    @Test
    void readsPicturesWithoutLabels() throws IOException {
        npy("scans.npy", "|u1", List.of(2L, 28L, 28L), new byte[2 * Picture.SIZE]);

        FoundData found = format.read(folder.resolve("scans.npy"), Reading.UNWATCHED);

        assertThat(found.isLabeled()).isFalse();
        assertThat(found.rows()).isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotFitTogether() throws IOException {
        npy("x_train.npy", "|u1", List.of(2L, 784L), new byte[2 * Picture.SIZE]);
        npy("y_train.npy", "|u1", List.of(3L), new byte[3]);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED))
                .hasMessageContaining("expected 2 labels, one per picture, in the array y_train, found 3");

        npy("y_train.npy", "|i1", List.of(2L), new byte[] {0, -1});
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED))
                .hasMessageContaining("expected whole labels from 0 on in the array y_train, found -1 in row 1");

        npy("x_train.npy", "<u2", List.of(2L, 784L), fill(4 * Picture.SIZE, (byte) 1));
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED)).hasMessageContaining("found 257.0 in row 0");

        npy("x_train.npy", "|u1", List.of(2L, 700L), new byte[1400]);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED)).hasMessageContaining("found (2, 700)");
    }

    @Test
    void refusesTextThatIsNotInUtf8() throws IOException {
        npy("x_train.npy", "|u1", List.of(2L, 784L), new byte[2 * Picture.SIZE]);
        npy("y_train.npy", "|S1", List.of(2L), new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected text in UTF-8 in the array y_train, found other bytes in row 0");
    }

    @Test
    void spacesAroundLabelsDoNotCount() throws IOException {
        npy("x_train.npy", "|u1", List.of(2L, 784L), new byte[2 * Picture.SIZE]);
        npy("y_train.npy", "|S2", List.of(2L), new byte[] {' ', 'b', 'a', 0});
        FoundData found = format.read(folder, Reading.UNWATCHED);
        assertThat(found.classes().orElseThrow().names()).containsExactly("a", "b");
        assertThat(labels(found.parts().get(0))).containsExactly(1, 0);
        npy("y_train.npy", "|S2", List.of(2L), new byte[] {' ', 'a', 'a', 0});
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED))
                .hasMessageContaining("expected a different name for each class, found \"a\" again");
    }

    @Test
    void refusesTextBesideNumbersAsLabels() throws IOException {
        npy("x_train.npy", "|u1", List.of(2L, 784L), new byte[2 * Picture.SIZE]);
        npy("y_train.npy", "|S1", List.of(2L), new byte[] {'a', 'b'});
        npy("x_test.npy", "|u1", List.of(1L, 784L), new byte[Picture.SIZE]);
        npy("y_test.npy", "|u1", List.of(1L), new byte[1]);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected labels that are all text or all numbers, found some of each");
    }

    @Test
    void believesNoHeader() throws IOException {
        npy("x.npy", "|u1", List.of(4_000_000_000L, 784L), new byte[Picture.SIZE]);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED)).isInstanceOf(BadFileException.class);

        npy("x.npy", "|u1", List.of(1_000_000_000L, 784L), new byte[Picture.SIZE]);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED))
                .hasMessageContaining("expected 784000000000 bytes in the array x, as its header says, found 784");

        npy("x.npy", "|u1", List.of(99_999_999_999_999L, 99_999_999_999_999L), new byte[Picture.SIZE]);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED)).isInstanceOf(BadFileException.class);

        byte[] header = NpyHeader.encoded("|u1", List.of(1L, 784L));
        header[6] = 2;
        header[10] = 1; // of the length, 4 bytes in version 2: 65,590 and more
        Files.write(folder.resolve("x.npy"), header);
        assertThatThrownBy(() -> format.read(folder, Reading.UNWATCHED)).isInstanceOf(BadFileException.class);
    }

    @Test
    void refusesAnArchiveWithoutPictures() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("weights.npz")))) {
            zip.putNextEntry(new ZipEntry("kernel.npy"));
            zip.write(NpyHeader.encoded("|u1", List.of(1L)));
            zip.write(0);
        }
        assertThatThrownBy(() -> format.read(folder.resolve("weights.npz"), Reading.UNWATCHED))
                .hasMessageContaining(
                        "expected arrays such as x_train and y_train, or images and labels, found kernel");
        Files.write(folder.resolve("weights.npz"), new byte[] {'P', 'K', 3, 4});
        assertThatThrownBy(() -> format.read(folder.resolve("weights.npz"), Reading.UNWATCHED))
                .isInstanceOf(BadFileException.class);
    }

    @Test
    void isStoppedByWhoeverWaits() {
        assertThatThrownBy(() -> format.read(DATA.resolve("named.npz"), part -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void knowsItsFilesByTheirNames() {
        assertThat(format.holds(DATA.resolve("named.npz"))).isTrue();
        assertThat(format.holds(DATA)).isTrue();
        assertThat(format.holds(folder)).isFalse();
        assertThat(format.holds(folder.resolve("missing.npz"))).isFalse();
    }

    private FoundData read(String name) throws IOException {
        return format.read(DATA.resolve(name), Reading.UNWATCHED);
    }

    private void npy(String name, String type, List<Long> shape, byte[] numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(NpyHeader.encoded(type, shape));
        bytes.write(numbers);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            bytes.writeTo(out);
        }
    }

    private static byte[] fill(int length, byte value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, value);
        return bytes;
    }

    private static int[] labels(FoundPart part) {
        int[] labels = new int[part.rows()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = part.label(row);
        }
        return labels;
    }

    private static void assertPixels(FoundPart part, int row, int rowInFormula) {
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            assertThat(part.images().at(row, offset)).isEqualTo((37 * rowInFormula + 11 * offset) % 256);
        }
    }
}
