package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        DataSet data = new DataSet(SpriteBytes.ofRows(26), SpriteBytes.labels(26), 22);
        DataFolder.write(data, folder.resolve("new"), rows -> {});

        DataSet read = DataFolder.read(folder.resolve("new"), some -> {});

        assertThat(Checksum.sha256(read)).isEqualTo(Checksum.sha256(data));
        assertThat(read.trainRows()).isEqualTo(22);
    }

    @Test
    void splitsOtherSizesInMnistsProportion() throws IOException {
        write(SpriteBytes.png(26), 26);

        assertThat(DataFolder.read(folder, some -> {}).trainRows()).isEqualTo(22);
    }

    @Test
    void keepsASplitThatTheFileContains() throws IOException {
        DataFolder.write(new DataSet(SpriteBytes.ofRows(26), SpriteBytes.labels(26), 5), folder, rows -> {});

        assertThat(DataFolder.read(folder, some -> {}).trainRows()).isEqualTo(5);
    }

    @Test
    void refusesASplitOutsideTheRows() throws IOException {
        byte[] text = "Train rows\00027".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] png = SpriteBytes.png(26);
        write(SpriteBytes.inserted(png, SpriteBytes.AFTER_HEADER, SpriteBytes.chunk("tEXt", text)), 26);

        refuses("expected a number of train rows up to 26, found \"27\"", DataFolder.IMAGES);
    }

    @Test
    void namesTheMissingFile() throws IOException {
        refuses("expected one-hot labels, 10 bytes per row, found no such file", DataFolder.LABELS);
        Files.write(folder.resolve(DataFolder.LABELS), new byte[] {0, 1, 0, 0, 0, 0, 0, 0, 0, 0});
        refuses("expected a PNG picture, found no such file", DataFolder.IMAGES);
        Files.createDirectory(folder.resolve(DataFolder.IMAGES));
        refuses("expected a PNG picture, found a folder", DataFolder.IMAGES);
    }

    @Test
    void refusesDifferentNumbersOfRowsAndLabels() throws IOException {
        write(SpriteBytes.png(26), 25);

        refuses("expected 25 rows, one per label, found 26 rows", DataFolder.IMAGES);
    }

    @Test
    void comparesTwoBillionRowsWithTheLabelsBeforeReadingPixels() throws IOException {
        byte[] claim = {0x77, 0x35, (byte) 0x94, 0};
        write(SpriteBytes.withHeader(SpriteBytes.png(26), 4, claim), 26);

        refuses("expected 26 rows, one per label, found 2000000000 rows", DataFolder.IMAGES);
    }

    @Test
    void refusesLabelsThatAreNotOneHot() throws IOException {
        refusesLabel("expected exactly one 1 in a one-hot label, found none in row 3", new byte[10]);
        refusesLabel(
                "expected exactly one 1 in a one-hot label, found 2 in row 3",
                new byte[] {0, 1, 0, 1, 0, 0, 0, 0, 0, 0});
        refusesLabel(
                "expected only 0 and 1 in a one-hot label, found a 7 in row 3",
                new byte[] {0, 7, 0, 1, 0, 0, 0, 0, 0, 0});
        refusesLabel(
                "expected only 0 and 1 in a one-hot label, found a 255 in row 3",
                new byte[] {0, -1, 0, 0, 0, 0, 0, 0, 0, 0});
    }

    @Test
    void refusesLabelsCutInTheMiddleOfARow() throws IOException {
        write(SpriteBytes.png(26), 26);
        Path labels = folder.resolve(DataFolder.LABELS);
        Files.write(labels, Arrays.copyOf(Files.readAllBytes(labels), 257));

        refuses("expected one-hot labels, 10 bytes per row, found 25 rows and 7 more bytes", DataFolder.LABELS);
    }

    @Test
    void keepsTheOldFilesIfWritingFails() throws IOException {
        write(SpriteBytes.png(26), 26);
        byte[] before = Files.readAllBytes(folder.resolve(DataFolder.IMAGES));
        DataSet data = new DataSet(SpriteBytes.ofRows(2000), SpriteBytes.labels(2000), 1000);

        assertThatThrownBy(() -> DataFolder.write(data, folder, rows -> {
                    throw new IllegalStateException("stopped at " + rows);
                }))
                .hasMessage("stopped at 1000");

        assertThat(folder.resolve(DataFolder.IMAGES)).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(DataFolder.IMAGES, DataFolder.LABELS);
        }
    }

    private void write(byte[] png, int labels) throws IOException {
        Files.write(folder.resolve(DataFolder.IMAGES), png);
        try (var out = Files.newOutputStream(folder.resolve(DataFolder.LABELS))) {
            LabelFile.write(SpriteBytes.labels(labels), out);
        }
    }

    private void refusesLabel(String sentence, byte[] row) throws IOException {
        write(SpriteBytes.png(26), 26);
        Path labels = folder.resolve(DataFolder.LABELS);
        byte[] bytes = Files.readAllBytes(labels);
        System.arraycopy(row, 0, bytes, 30, 10);
        Files.write(labels, bytes);
        refuses(sentence, DataFolder.LABELS);
    }

    private void refuses(String sentence, String file) {
        assertThatThrownBy(() -> DataFolder.read(folder, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessage(sentence + " (" + folder.resolve(file) + ")");
    }
}
