package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Sprite;
import inkling.files.BadFileException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpriteReaderTest {
    private static final int ROWS = 40;

    @TempDir
    private Path folder;

    private byte[] png;

    @BeforeEach
    void writeAValidSprite() throws IOException {
        png = SpriteBytes.png(ROWS);
    }

    @Test
    void readsWhatTheWriterWrote() throws IOException {
        assertThat(SpriteBytes.sha256(read(png))).isEqualTo(SpriteBytes.sha256(SpriteBytes.ofRows(ROWS)));
    }

    @Test
    void reportsProgressAfter1000RowsAndThenEvery5000() throws IOException {
        List<Sprite> progress = new ArrayList<>();
        Path file = Files.write(folder.resolve("sprite.png"), SpriteBytes.png(11_500));
        try (SpriteReader reader = new SpriteReader(file)) {
            reader.read(reader.rows(), progress::add);
        }

        assertThat(progress).extracting(Sprite::rows).containsExactly(1000, 5000, 10_000);
        assertThat(SpriteBytes.sha256(progress.get(1))).isEqualTo(SpriteBytes.sha256(SpriteBytes.ofRows(5000)));
    }

    @Test
    void refusesAFileThatIsNotAPng() {
        refuses(new byte[0], "expected a PNG picture, found an empty file");
        refuses(new byte[] {'G', 'I', 'F', '8'}, "expected a PNG picture, found a file that begins with 47 49 46 38");
        refuses(Arrays.copyOf(png, 8), "expected another chunk after the PNG signature, found the end of the file");
    }

    @Test
    void refusesAnotherWidth() {
        refuses(SpriteBytes.withHeader(png, 2, (byte) 3, (byte) 15), "expected a picture 784 pixels wide, found 783");
    }

    @Test
    void refusesAHeaderThatPngDoesNotAllow() {
        refuses(
                SpriteBytes.withHeader(png, 4, (byte) 0x80),
                "expected a width and a height of 1 to 2147483647, found 784" + " x 2147483688");
        refuses(SpriteBytes.withHeader(png, 7, (byte) 0), "expected a width and a height");
        refuses(
                SpriteBytes.withHeader(png, 8, (byte) 3),
                "expected a bit depth and color type that PNG allows, found" + " depth 3, color type 0");
        refuses(SpriteBytes.withHeader(png, 9, (byte) 2), "expected a filter 0 to 4, found");
        refuses(
                SpriteBytes.withHeader(png, 12, (byte) 2),
                "expected compression 0, filter method 0 and interlace 0 or 1");
    }

    @Test
    void doesNotTrustAHeaderThatClaimsTwoBillionRows() {
        long before = allocated();
        byte[] claim = {0x77, 0x35, (byte) 0x94, 0};
        refuses(SpriteBytes.withHeader(png, 4, claim), "expected pixels of row 40, found the end of the pixel data");
        refuses(
                SpriteBytes.withHeader(SpriteBytes.withHeader(png, 4, claim), 12, (byte) 1),
                "expected a filter 0 to 4, found");
        assertThat(allocated() - before).isLessThan(20_000_000);
    }

    @Test
    void refusesMoreOrFewerPixelsThanTheHeaderSays() {
        refuses(SpriteBytes.withHeader(png, 7, (byte) 39), "expected 39 rows, as its header says, found more pixels");
        refuses(
                SpriteBytes.withHeader(png, 7, (byte) 41),
                "expected pixels of row 40, found the end of the pixel data");
    }

    @Test
    void refusesAFileCutShortAnywhere() {
        for (int length = 1; length < png.length; length++) {
            refuses(Arrays.copyOf(png, length), "expected ");
        }
    }

    @Test
    void refusesABitFlippedAnywhere() {
        Random random = new Random(3);
        for (int at = 0; at < png.length; at++) {
            byte[] flipped = png.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            refuses(flipped, "expected ");
        }
    }

    @Test
    void reportsRandomDamageInOneSentence() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] noise = png.clone();
            // the pixels damaged, the CRC corrected: only what inflates and unfilters can notice
            int from = SpriteBytes.AFTER_HEADER + 8;
            byte[] data = Arrays.copyOfRange(noise, from, noise.length - SpriteBytes.END_LENGTH - 4);
            data[random.nextInt(data.length)] = (byte) random.nextInt();
            byte[] start = Arrays.copyOf(noise, SpriteBytes.AFTER_HEADER);
            byte[] whole = SpriteBytes.inserted(start, start.length, SpriteBytes.chunk("IDAT", data));
            try {
                read(SpriteBytes.inserted(whole, whole.length, SpriteBytes.chunk("IEND")));
            } catch (BadFileException e) {
                assertThat(e).hasMessageMatching("expected .*, found .* \\(.*sprite\\.png\\)");
            }
        }
    }

    @Test
    void skipsUnknownOptionalChunks() throws IOException {
        byte[] more = SpriteBytes.inserted(png, SpriteBytes.AFTER_HEADER, SpriteBytes.chunk("prVt", new byte[100_000]));
        more = SpriteBytes.inserted(more, more.length - SpriteBytes.END_LENGTH, SpriteBytes.chunk("tIME", new byte[7]));

        assertThat(SpriteBytes.sha256(read(more))).isEqualTo(SpriteBytes.sha256(SpriteBytes.ofRows(ROWS)));
    }

    @Test
    void acceptsAnyFourLettersAsTheNameOfAChunk() throws IOException {
        for (String name : List.of("azAZ", "zaZA", "mMmM")) {
            byte[] more = SpriteBytes.inserted(png, SpriteBytes.AFTER_HEADER, SpriteBytes.chunk(name, new byte[3]));
            assertThat(SpriteBytes.sha256(read(more))).isEqualTo(SpriteBytes.sha256(SpriteBytes.ofRows(ROWS)));
        }
        // in each of the four places: what stands before A, behind Z, before a and behind z
        for (String none : List.of("@aaa", "a[aa", "aa`a", "aaa{")) {
            byte[] more = SpriteBytes.inserted(png, SpriteBytes.AFTER_HEADER, SpriteBytes.chunk(none, new byte[3]));
            refuses(more, "expected another chunk after chunk IHDR, found bytes 00 00 00 03 ");
        }
    }

    @Test
    void refusesUnknownRequiredChunks() {
        byte[] strange = SpriteBytes.chunk("STRg", new byte[3]);
        refuses(SpriteBytes.inserted(png, SpriteBytes.AFTER_HEADER, strange), "expected chunk IDAT, the pixels, found");
        refuses(SpriteBytes.inserted(png, 8, SpriteBytes.chunk("IDAT")), "expected chunk IHDR first, found chunk IDAT");
    }

    @Test
    void refusesAPaletteThatIsMissingOrTooShort() throws IOException {
        byte[] palette = SpriteBytes.withHeader(png, 9, (byte) 3);
        refuses(palette, "expected a palette of 3 bytes per color, found 0 bytes");
        byte[] two = SpriteBytes.inserted(palette, SpriteBytes.AFTER_HEADER, SpriteBytes.chunk("PLTE", new byte[6]));
        refuses(two, "expected a palette index under 2, found index 2 in row 0");
    }

    @Test
    void refusesMoreRowsThanFitIntoMemoryBeforeReadingAny() throws IOException {
        Path file = Files.write(
                folder.resolve("sprite.png"), SpriteBytes.withHeader(png, 4, new byte[] {0x77, 0x35, (byte) 0x94, 0}));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2_000_000_000); // which could hold that many rows
        }
        long before = allocated();
        try (SpriteReader reader = new SpriteReader(file)) {
            assertThatThrownBy(() -> reader.read(reader.rows(), some -> {}))
                    .isInstanceOf(BadFileException.class)
                    .hasMessageMatching(
                            "expected at most [0-9,]+ rows, for which the memory is enough, found 2,000,000,000 .*");
        }
        assertThat(allocated() - before).isLessThan(1_000_000);
        assertThat(MostRows.in(3L << 30)).as("rows in 3 GiB").isEqualTo(1_369_568);
    }

    private Sprite read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("sprite.png"), bytes);
        try (SpriteReader reader = new SpriteReader(file)) {
            return reader.read(reader.rows(), some -> {});
        }
    }

    private void refuses(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(sentence)
                .hasMessageEndingWith("(" + folder.resolve("sprite.png") + ")");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
