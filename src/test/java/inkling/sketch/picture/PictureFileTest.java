package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.sketch.Grayscale;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryKindOfPixelAsTheSameGray() throws IOException {
        for (int type : new int[] {
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_3BYTE_BGR
        }) {
            BufferedImage image = new BufferedImage(3, 2, type);
            int value = type == BufferedImage.TYPE_USHORT_GRAY ? 100 * 257 : 100;
            for (int band = 0; band < image.getRaster().getNumBands(); band++) {
                image.getRaster().setSample(1, 1, band, band == 3 ? 255 : value);
                image.getRaster().setSample(0, 0, band, band == 3 ? 255 : 0);
            }
            Grayscale gray = PictureFile.read(written(image, "png"));
            assertThat(gray.width()).isEqualTo(3);
            assertThat(gray.at(1, 1)).as("type %d", type).isEqualTo(100 / 255f);
        }
    }

    @Test
    void putsTransparentPicturesOnThePaperThatTheirInkNeeds() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFF000000);
        assertThat(PictureFile.read(written(image, "png")).values()).containsExactly(0, 1);
        image.setRGB(0, 0, 0xFFFFFFFF);
        assertThat(PictureFile.read(written(image, "png")).values()).containsExactly(1, 0);
    }

    @Test
    void rotatesAPhonesPictureUpright() throws IOException {
        BufferedImage lying = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 16 * 16; i++) {
            lying.setRGB(i % 16, i / 16, 0xFFFFFF);
        }
        Grayscale upright = PictureFile.read(withOrientation(written(lying, "jpg"), 6));
        assertThat(upright.width()).isEqualTo(32);
        assertThat(upright.height()).isEqualTo(64);
        assertThat(upright.at(8, 24)).as("top right").isGreaterThan(0.9f);
        assertThat(upright.at(8, 8)).as("top left").isLessThan(0.1f);
    }

    @Test
    void readsAHugePictureAtReducedSize() throws IOException {
        Path file = written(new BufferedImage(9000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png");
        Grayscale gray = PictureFile.read(file);
        assertThat(gray.width()).isBetween(PictureFile.ENOUGH, PictureFile.ENOUGH * 3 / 2);
    }

    @Test
    void refusesTooLargePicturesByTheirHeader() throws IOException {
        byte[] png = Files.readAllBytes(written(new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY), "png"));
        // width and height of the header: two billion pixels in a file of seventy bytes
        Arrays.fill(png, 16, 24, (byte) 0);
        png[17] = 1;
        png[21] = 1;
        Path file = Files.write(folder.resolve("bomb.png"), png);
        assertThatThrownBy(() -> PictureFile.read(file)).isInstanceOf(BadFileException.class);
    }

    @Test
    void explainsWhatIsWrongWithAFile() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "no picture", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PictureFile.read(text))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a PNG or JPEG picture, found something else")
                .hasMessageContaining("a.png");
        assertThatThrownBy(() -> PictureFile.read(folder.resolve("none.png"))).isInstanceOf(BadFileException.class);
        assertThatThrownBy(() -> PictureFile.read(folder)).isInstanceOf(BadFileException.class);
    }

    @Test
    void answersEveryCutPictureWithItsPixelsOrASentence() throws IOException {
        for (String kind : new String[] {"png", "jpg"}) {
            byte[] whole = Files.readAllBytes(written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), kind));
            for (int length = 0; length < whole.length; length += 7) {
                Path file = Files.write(folder.resolve("cut." + kind), Arrays.copyOf(whole, length));
                try {
                    assertThat(PictureFile.read(file).width()).isEqualTo(40);
                } catch (BadFileException e) {
                    assertThat(e).hasMessageContaining("cut." + kind);
                }
            }
        }
    }

    private Path written(BufferedImage image, String kind) throws IOException {
        Path file = folder.resolve("picture." + kind);
        ImageIO.write(image, kind, file.toFile());
        return file;
    }

    /** Inserts an Exif header of one entry after the first marker of a JPEG. */
    private Path withOrientation(Path jpeg, int code) throws IOException {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) code,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] picture = Files.readAllBytes(jpeg);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.write(exif);
        out.write(picture, 2, picture.length - 2);
        return Files.write(folder.resolve("turned.jpg"), out.toByteArray());
    }
}
