package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.files.picture.PngChunks;
import inkling.sketch.Grayscale;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
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
    void saysOfEveryCutPictureThatItIsCutOff() throws IOException {
        for (String kind : new String[] {"png", "jpg"}) {
            byte[] whole = Files.readAllBytes(written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), kind));
            for (int length = 8; length < whole.length; length += length < whole.length - 20 ? 7 : 1) {
                Path file = Files.write(folder.resolve("cut." + kind), Arrays.copyOf(whole, length));
                assertThatThrownBy(() -> PictureFile.read(file))
                        .as("%d of %d bytes", length, whole.length)
                        .isInstanceOf(BadFileException.class)
                        .hasMessageContaining("picture that is cut off (")
                        .hasMessageContaining("cut." + kind);
            }
        }
    }

    @Test
    void readsAJpegWithBytesAfterItsEnd() throws IOException {
        byte[] whole = Files.readAllBytes(written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "jpg"));
        Path file = Files.write(folder.resolve("longer.jpg"), Arrays.copyOf(whole, whole.length + 500));
        assertThat(PictureFile.read(file).width()).isEqualTo(40);
    }

    @Test
    void namesKindsThatItDoesNotRead() throws IOException {
        assertRefused("RIFF\u0010\0\0\0WEBPVP8 ", "found a WebP picture: save it as PNG");
        assertRefused("\0\0\0\u001Cftypheic\0\0\0\0mif1heic", "found a HEIC picture: save it as PNG");
        assertRefused("\0\0\0\u001Cftypavif\0\0\0\0avifmif1", "found an AVIF picture: save it as PNG");
        assertRefused("<?xml version='1.0'?>\n<svg width='28'></svg>", "found an SVG drawing: save it as PNG");
        assertRefused("P5\n28 28\n255\n", "found a PGM, PBM or PPM picture: save it as PNG");
        assertRefused("%PDF-1.7", "found a PDF document: save it as PNG");
    }

    @Test
    void believesAHeaderOnlyAsFarAsTheFileCanHoldIt() throws IOException {
        byte[] jpeg = Files.readAllBytes(written(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "jpg"));
        int frame = 0;
        while (jpeg[frame] != (byte) 0xFF || jpeg[frame + 1] != (byte) 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 3000).putShort(frame + 7, (short) 3000);
        Path large = Files.write(folder.resolve("large.jpg"), jpeg);
        assertThatThrownBy(() -> PictureFile.read(large))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("found one of 3000 x 3000 pixels in " + jpeg.length + " bytes");
        byte[] png = Files.readAllBytes(written(new BufferedImage(1, 2, BufferedImage.TYPE_BYTE_GRAY), "png"));
        ByteBuffer.wrap(png).putInt(20, 40_000_000);
        Path tall = Files.write(folder.resolve("tall.png"), png);
        assertThatThrownBy(() -> PictureFile.read(tall)).hasMessageContaining("found one of 1 x 40000000");
    }

    @Test
    void refusesAJpegOfThousandsOfScans() throws IOException {
        BufferedImage noise = new BufferedImage(600, 600, BufferedImage.TYPE_BYTE_GRAY);
        new Random(1).ints(5000, 0, 600 * 600).forEach(i -> noise.setRGB(i % 600, i / 600, 0xFFFFFF));
        byte[] jpeg = Files.readAllBytes(written(noise, "jpg"));
        int scan = 0;
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
            scan++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, scan);
        for (int i = 0; i < 2000; i++) {
            out.write(jpeg, scan, 40);
        }
        out.write(jpeg, scan, jpeg.length - scan);
        Path file = Files.write(folder.resolve("scans.jpg"), out.toByteArray());
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("found 2001 scans");
    }

    @Test
    void leavesOutTheTextsOfAPng() throws IOException {
        byte[] png = Files.readAllBytes(written(new BufferedImage(9, 5, BufferedImage.TYPE_BYTE_INDEXED), "png"));
        byte[] texts = withChunk(png, "zTXt", new byte[5000]);
        assertThat(PngChunks.of(texts).needed()).isEqualTo(png);
        assertThat(PictureFile.read(Files.write(folder.resolve("texts.png"), texts))
                        .width())
                .isEqualTo(9);
    }

    @Test
    void turnsPngAndTiffUpright() throws IOException {
        BufferedImage lying = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        lying.getRaster().setSample(0, 0, 0, 255);
        byte[] png = withChunk(Files.readAllBytes(written(lying, "png")), "eXIf", tiff(2, 1, 8, 255, 0));
        Path[] files = {
            Files.write(folder.resolve("turned.png"), png),
            Files.write(folder.resolve("turned.tif"), tiff(2, 1, 8, 255, 0))
        };
        for (Path file : files) {
            Grayscale upright = PictureFile.read(file);
            assertThat(upright.height()).as(file.toString()).isEqualTo(2);
            assertThat(upright.values()).as("its left side is below").containsExactly(0, 1);
        }
    }

    @Test
    void refusesATiffOfSamplesTooWideForTables() throws IOException {
        byte[] tiff = tiff(2, 1, 1, 255, 0);
        ByteBuffer.wrap(tiff).putShort(10 + 2 * 12 + 8, (short) 32);
        Path file = Files.write(folder.resolve("wide.tif"), tiff);
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("found 1 samples of 32 bits");
    }

    /** A gray TIFF of one strip. */
    private static byte[] tiff(int width, int height, int orientation, int... pixels) {
        int[] entries = {
            256, width, 257, height, 258, 8, 259, 1, 262, 1, 273, 122, 274, orientation, 278, height, 279, 2
        };
        ByteBuffer tiff = ByteBuffer.allocate(122 + pixels.length);
        tiff.put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8}).putShort((short) (entries.length / 2));
        for (int i = 0; i < entries.length; i += 2) {
            tiff.putShort((short) entries[i]).putShort((short) 3).putInt(1).putShort((short) entries[i + 1]);
            tiff.putShort((short) 0);
        }
        tiff.putInt(0);
        for (int pixel : pixels) {
            tiff.put((byte) pixel);
        }
        return tiff.array();
    }

    /** Inserts a chunk after a PNG's header. */
    private static byte[] withChunk(byte[] png, String name, byte[] content) {
        byte[] named = (name + new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(named);
        return ByteBuffer.allocate(png.length + content.length + 12)
                .put(png, 0, 33)
                .putInt(content.length)
                .put(named)
                .putInt((int) check.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    private void assertRefused(String content, String message) throws IOException {
        Path file = Files.write(folder.resolve("other.png"), content.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(message);
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
