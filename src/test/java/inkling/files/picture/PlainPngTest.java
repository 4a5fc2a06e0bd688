package inkling.files.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against ImageIO. */
class PlainPngTest {
    private static final int WIDTH = 31;
    private static final int HEIGHT = 17;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Random random = new Random(5);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void decodesEveryFilterFromSeveralChunks(int filter) throws IOException {
        byte[] rows = rows(filter);
        byte[] packed = deflated(rows);
        byte[] file = file(8, Arrays.copyOf(packed, 50), Arrays.copyOfRange(packed, 50, packed.length));

        PlainPng plain = PlainPng.of(file).orElseThrow();

        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(file));
        int[] samples = expected.getRaster().getSamples(0, 0, WIDTH, HEIGHT, 0, (int[]) null);
        assertThat(plain.width()).isEqualTo(WIDTH);
        assertThat(plain.height()).isEqualTo(HEIGHT);
        for (int i = 0; i < samples.length; i++) {
            assertThat(plain.gray()[i] & 0xFF).as("pixel %d", i).isEqualTo(samples[i]);
        }
    }

    @Test
    void leavesEverythingElseToTheDecoder() throws IOException {
        byte[] rows = rows(4);
        byte[] packed = deflated(rows);
        byte[] good = file(8, packed);
        assertThat(PlainPng.of(good)).isPresent();

        assertThat(PlainPng.of(file(16, packed))).as("16 bits").isEmpty();
        assertThat(PlainPng.of(Arrays.copyOf(good, good.length - 20)))
                .as("cut off")
                .isEmpty();
        assertThat(PlainPng.of(file(8, Arrays.copyOf(packed, packed.length / 2))))
                .as("too few rows")
                .isEmpty();
        assertThat(PlainPng.of(file(8, deflated(Arrays.copyOf(rows, rows.length + 1)))))
                .as("too many rows")
                .isEmpty();
        packed[packed.length - 1]++;
        assertThat(PlainPng.of(file(8, packed))).as("a wrong checksum").isEmpty();
        rows[0] = 5;
        assertThat(PlainPng.of(file(8, deflated(rows)))).as("no filter").isEmpty();
        ByteBuffer.wrap(good).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(PlainPng.of(good)).as("larger than its bytes").isEmpty();
        assertThat(PlainPng.of(new byte[0])).as("nothing").isEmpty();
    }

    @Test
    void leavesOtherColorsToTheDecoder() throws IOException {
        for (int type :
                new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(28, 28, type), "png", out);
            assertThat(PlainPng.of(out.toByteArray())).as("type %d", type).isEmpty();
        }
    }

    private byte[] rows(int filter) {
        byte[] rows = new byte[HEIGHT * (WIDTH + 1)];
        random.nextBytes(rows);
        for (int row = 0; row < HEIGHT; row++) {
            rows[row * (WIDTH + 1)] = (byte) filter;
        }
        return rows;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[2 * bytes.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static byte[] file(int depth, byte[]... pixels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put((byte) depth);
        chunk(out, "IHDR", header.array());
        for (byte[] some : pixels) {
            chunk(out, "IDAT", some);
        }
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 8).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        out.writeBytes(chunk.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
