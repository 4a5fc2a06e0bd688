package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.data.Sprite;
import inkling.data.format.idx.IdxFolder;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.npy.NpyHeader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kinds of folders that hold a data set. */
class DataKindsTest {
    @TempDir
    private Path folder;

    private final DataSet data = new DataSet(SpriteBytes.ofRows(26), SpriteBytes.labels(26), 22);

    @Test
    void readsASpriteUnderAnotherName() throws IOException {
        DataFolder.write(data, folder, rows -> {});
        Files.move(folder.resolve(DataFolder.IMAGES), folder.resolve("fashion_mnist_images.png"));
        Files.move(folder.resolve(DataFolder.LABELS), folder.resolve("fashion_mnist_labels_uint8"));

        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));
    }

    @Test
    void readsLabelsOfOneBytePerRow() throws IOException {
        DataFolder.write(data, folder, rows -> {});
        byte[] labels = new byte[26];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) data.label(row);
        }
        Files.write(folder.resolve(DataFolder.LABELS), labels);

        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));
    }

    @Test
    void readsASheetOfTilesWithBlankOnesAtItsEnd() throws IOException {
        DataFolder.write(data, folder, rows -> {});
        ImageIO.write(
                sheet(data.images(), 7, 5),
                "png",
                folder.resolve(DataFolder.IMAGES).toFile());

        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));
    }

    @Test
    void refusesASheetWithATileTooMany() throws IOException {
        DataFolder.write(data, folder, rows -> {});
        BufferedImage sheet = sheet(SpriteBytes.ofRows(27), 7, 4);
        ImageIO.write(sheet, "png", folder.resolve(DataFolder.IMAGES).toFile());

        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith("expected 26 pictures, one per label, found one more, number 26");
    }

    @Test
    void readsIdxFilesWhereThereIsNoSprite() throws IOException {
        IdxFolder.write(data, folder);

        assertThat(DataReader.format(folder)).isEqualTo(DataReader.Format.IDX);
        assertThat(Checksum.sha256(DataReader.read(folder, some -> {}))).isEqualTo(Checksum.sha256(data));
        DataFolder.write(new DataSet(SpriteBytes.ofRows(3), SpriteBytes.labels(3), 2), folder, rows -> {});
        assertThat(DataReader.read(folder, some -> {}).rows()).isEqualTo(3);
    }

    @Test
    void readsTheTestImagesOfAnyFolder() throws IOException {
        IdxFolder.write(data, folder.resolve("idx"));
        DataFolder.write(data, folder.resolve("sprite"), rows -> {});

        for (String kind : new String[] {"idx", "sprite"}) {
            Sprite images = DataReader.readTestImages(folder.resolve(kind));
            assertThat(images.rows()).isEqualTo(4);
            assertThat(images.picture(3)).isEqualTo(data.images().picture(25));
        }
    }

    @Test
    void namesAFormatThatItDoesNotRead() throws IOException {
        Files.writeString(folder.resolve("mnist.npz"), "PK");

        assertThatThrownBy(() -> DataReader.read(folder, some -> {}))
                .hasMessageStartingWith(
                        "expected a sprite with its labels, IDX files, CSV tables, NumPy arrays, or folders of"
                                + " pictures, one per class, found mnist.npz");
    }

    @Test
    void leavesOutTestPicturesWithoutLabelsButReadsThemAsPictures() throws IOException {
        npy("x_train.npy", 3, 784);
        npy("y_train.npy", 3);
        npy("x_test.npy", 2, 784);

        FoundData found = DataReader.find(folder, Reading.UNWATCHED);

        assertThat(found.rows()).isEqualTo(3);
        assertThat(found.remarks()).contains("2 test pictures without labels left out");
        assertThat(DataReader.readTestImages(folder).rows()).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNothing() {
        for (String name : new String[] {"missing", "missing.npz", "missing.csv"}) {
            assertThatThrownBy(() -> DataReader.find(folder.resolve(name), Reading.UNWATCHED))
                    .isInstanceOf(BadFileException.class)
                    .hasMessage("expected a file or folder, found nothing (%s)", folder.resolve(name));
        }
    }

    private void npy(String name, int rows, int... columns) throws IOException {
        List<Long> shape = LongStream.concat(
                        LongStream.of(rows), Arrays.stream(columns).asLongStream())
                .boxed()
                .toList();
        int size = Math.toIntExact(shape.stream().reduce(1L, (a, b) -> a * b));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            out.write(NpyHeader.encoded("|u1", shape));
            out.write(new byte[size]);
        }
    }

    private static BufferedImage sheet(Sprite images, int columns, int rows) {
        BufferedImage sheet = new BufferedImage(28 * columns, 28 * rows, BufferedImage.TYPE_BYTE_GRAY);
        for (int row = 0; row < images.rows(); row++) {
            int left = row % columns * 28;
            int top = row / columns * 28;
            sheet.getRaster()
                    .setDataElements(left, top, 28, 28, images.picture(row).bytes());
        }
        return sheet;
    }
}
