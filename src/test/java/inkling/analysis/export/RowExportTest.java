package inkling.analysis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.files.BadFileException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowExportTest {
    private final RowFacts facts = FactsByHand.six();
    private final DataSet data = facts.data();

    @TempDir
    private Path folder;

    @Test
    void writesTablesInPlaceOfWhatTheFileContained() throws IOException {
        Path csv = Files.writeString(folder.resolve("rows.csv"), "old");
        new RowExport(facts, 2, 0).writeCsv(csv);
        assertThat(Files.readAllLines(csv)).hasSize(3).element(1).asString().startsWith("2,train,9,9,0.75,");

        Path json = folder.resolve("rows.json");
        new RowExport(facts, 2, 0).writeJson(json);
        assertThat(Files.readString(json)).startsWith("[").contains("\"row\":2").endsWith("]\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesADataSetThatIsReadBackWithTheSamePicturesLabelsAndSplit() throws IOException {
        Path to = folder.resolve("mine");
        new RowExport(facts, 5, 1, 3, 2).writeDataFolder(to, rows -> {});

        check(DataFolder.read(to, some -> {}), 3, 1, 2, 3, 5);
    }

    @Test
    void keepsTheSplitOfTestRowsAlone() throws IOException {
        Path to = folder.resolve("test");
        new RowExport(facts, 4, 5).writeDataFolder(to, rows -> {});

        check(DataFolder.read(to, some -> {}), 0, 4, 5);
    }

    @Test
    void writesIdxFilesThatAreReadBackTheSame() throws IOException {
        Path to = folder.resolve("idx");
        new RowExport(facts, 5, 1, 3).writeIdxFolder(to);

        check(DataReader.read(to, some -> {}), 2, 1, 3, 5);
    }

    @Test
    void replacesNoDataSet() throws IOException {
        RowExport export = new RowExport(facts, 0, 1);
        export.writeDataFolder(folder, rows -> {});
        export.writeIdxFolder(folder);

        assertThatThrownBy(() -> new RowExport(facts, 5).writeDataFolder(folder, rows -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a folder without a data set, found mnist_images.png");
        assertThatThrownBy(() -> new RowExport(facts, 5).writeIdxFolder(folder))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a folder without IDX files");
        check(DataFolder.read(folder, some -> {}), 2, 0, 1);
    }

    @Test
    void paintsEachPictureTwiceAsLargeOnTheSheet() throws IOException {
        int[] rows = {5, 0, 3};
        Path file = folder.resolve("sheet.png");
        new RowExport(facts, rows).writeSheet(file, ContactSheet.Paper.LIGHT);

        BufferedImage sheet = ImageIO.read(file.toFile());
        for (int place = 0; place < rows.length; place++) {
            for (int offset = 0; offset < Picture.SIZE; offset++) {
                int x = ContactSheet.x(place, 3) + 2 * (offset % Picture.SIDE);
                int y = ContactSheet.y(place, 3) + 2 * (offset / Picture.SIDE);
                int gray = data.images().at(rows[place], offset) * 0x010101;
                assertThat(sheet.getRGB(x, y) & 0xFFFFFF).isEqualTo(gray);
                assertThat(sheet.getRGB(x + 1, y + 1) & 0xFFFFFF).isEqualTo(gray);
            }
        }
    }

    @Test
    void writesUnderAPictureInRedWhatTheModelWronglyPredicts() {
        BufferedImage correct = ContactSheet.paint(facts, new int[] {0}, ContactSheet.Paper.DARK);
        BufferedImage wrong = ContactSheet.paint(facts, new int[] {1}, ContactSheet.Paper.DARK);

        assertThat(redPixels(correct)).isZero();
        assertThat(redPixels(wrong)).isPositive();
        assertThat(wrong.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x0D1117);
    }

    @Test
    void putsTheFirstTwoThousandOnTheSheet() {
        int[] many = IntStream.range(0, 5_000).map(i -> i % 6).toArray();

        BufferedImage sheet = ContactSheet.paint(facts, many, ContactSheet.Paper.LIGHT);

        assertThat(sheet.getHeight()).isLessThan(ContactSheet.y(ContactSheet.MOST, 25) + 20);
    }

    private void check(DataSet read, int trainRows, int... rows) {
        assertThat(read.rows()).isEqualTo(rows.length);
        assertThat(read.trainRows()).isEqualTo(trainRows);
        for (int i = 0; i < rows.length; i++) {
            assertThat(read.images().picture(i)).isEqualTo(data.images().picture(rows[i]));
            assertThat(read.label(i)).isEqualTo(data.label(rows[i]));
        }
    }

    private static long redPixels(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .filter(pixel -> (pixel >> 16 & 0xFF) > 150 && (pixel >> 8 & 0xFF) < 100)
                .count();
    }
}
