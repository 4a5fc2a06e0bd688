package inkling.data.format.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Picture;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesFormatTest {
    /** Written by Pillow 12.3, as the test of them says. */
    private static final Path DATA = Path.of("src/test/resources/data/pillow");

    private final PicturesFormat format = new PicturesFormat();

    @TempDir
    private Path folder;

    @Test
    void readsClassesAndFilesInNaturalOrder() throws IOException {
        gray("b10/x2.png", 1);
        gray("b10/x10.png", 2);
        gray("b2/x1.png", 3);
        Files.createDirectories(folder.resolve("__MACOSX"));
        Files.write(folder.resolve("b2/.DS_Store"), new byte[9]);
        Files.write(folder.resolve("b2/notes.txt"), new byte[9]);

        FoundData found = read();

        FoundPart whole = found.parts().get(0);
        assertThat(whole.kind()).isEqualTo(FoundPart.Kind.WHOLE);
        assertThat(found.classes().orElseThrow().names()).containsExactly("b2", "b10");
        assertThat(labels(whole)).containsExactly(0, 1, 1);
        assertThat(whole.images().at(0, 0)).isEqualTo(3);
        assertThat(whole.images().at(1, 0)).isEqualTo(1);
        assertThat(whole.images().at(2, 0)).isEqualTo(2);
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void readsSplitsWithRowsInTheOrderOfTheirNumbers() throws IOException {
        gray("Training/a/2.png", 2);
        gray("Training/b/1.png", 1);
        gray("Training/b/10.png", 10);
        gray("val/a/0.png", 7);
        gray("test/b/3.png", 3);

        FoundData found = read();

        assertThat(found.parts())
                .extracting(FoundPart::kind)
                .containsExactly(FoundPart.Kind.TRAIN, FoundPart.Kind.TEST);
        FoundPart train = found.parts().get(0);
        assertThat(labels(train)).containsExactly(0, 1, 0, 1);
        assertThat(IntStream.range(0, 4).map(row -> train.images().at(row, 0))).containsExactly(7, 1, 2, 10);
        assertThat(labels(found.parts().get(1))).containsExactly(1);
    }

    @Test
    void takesAClassThatIsCalledTestForAClass() throws IOException {
        gray("test/1.png", 1);
        gray("others/2.png", 2);

        assertThat(read().classes().orElseThrow().names()).containsExactly("others", "test");
    }

    /**
     * {@code convert('L')} of Pillow: gray of 8 bits; color and a palette, (200, 100, 50): 124; gray of 16 bits, 0x8000: 128; black ink
     * on transparent, then white; 4 x 2 gray, scaled; and a GIF and a BMP of 90.
     */
    @Test
    void readsWhatPillowWrites() throws IOException {
        FoundData found = format.read(DATA, Reading.UNWATCHED);

        FoundPart whole = found.parts().get(0);
        assertThat(found.classes().orElseThrow().names()).containsExactly("kinds");
        int corner = 0;
        int middle = 14 * Picture.SIDE + 14;
        assertThat(IntStream.range(0, whole.rows()).map(row -> whole.images().at(row, corner)))
                .containsExactly(77, 124, 124, 128, 255, 0, 77, 90, 90);
        assertThat(IntStream.range(0, whole.rows()).map(row -> whole.images().at(row, middle)))
                .containsExactly(77, 124, 124, 128, 0, 255, 77, 90, 90);
        assertThat(found.remarks()).containsExactly("scaled from 4x2");
    }

    @Test
    void skipsWhatCannotBeReadAndSaysSo() throws IOException {
        for (String name : List.of("1", "2", "3", "4")) {
            Files.createDirectories(folder.resolve("a"));
            Files.write(folder.resolve("a/" + name + ".png"), new byte[] {1, 2});
        }
        assertThatThrownBy(this::read)
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected pictures, found 4 files that cannot be read, such as a/1.png");

        gray("a/5.png", 5);
        FoundData found = read();
        assertThat(found.rows()).isEqualTo(1);
        assertThat(found.remarks()).containsExactly("4 pictures skipped: a/1.png, a/2.png, a/3.png, ...");
    }

    @Test
    void refusesAClassWithoutPicturesAndTooManyClasses() throws IOException {
        gray("a/1.png", 1);
        Files.createDirectories(folder.resolve("b"));
        assertThatThrownBy(this::read)
                .isInstanceOf(BadFileException.class)
                .hasMessage("expected pictures in the folder of each class, found none (" + folder.resolve("b") + ")");

        for (int i = 0; i < 128; i++) {
            Files.createDirectories(folder.resolve("c" + i));
        }
        assertThatThrownBy(this::read).hasMessageContaining("expected at most 128 folders, one per class, found 130");
    }

    @Test
    void isStoppedByWhoeverWaits() throws IOException {
        gray("a/1.png", 1);
        assertThatThrownBy(() -> format.read(folder, part -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void knowsSuchAFolder() throws IOException {
        assertThat(format.holds(folder)).isFalse();
        assertThat(format.holds(folder.resolve("missing"))).isFalse();
        gray("test/a/1.png", 1);
        assertThat(format.holds(folder)).isTrue();
        assertThat(format.holds(folder.resolve("test/a"))).isFalse();
        assertThat(format.bytes(folder)).isEqualTo(Files.size(folder.resolve("test/a/1.png")));
    }

    @Test
    void namesFoldersAsAnySystemAllows() {
        assertThat(ClassFolders.of(List.of("T-shirt/top", "a", "A", ".", "CON", "x?", "x*", "é")))
                .containsExactly("T-shirt_top", "a", "A_2", "_", "_CON", "x_", "x__2", "é");
    }

    private FoundData read() throws IOException {
        return format.read(folder, Reading.UNWATCHED);
    }

    private void gray(String name, int value) throws IOException {
        BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 28 * 28; i++) {
            image.getRaster().setSample(i % 28, i / 28, 0, value);
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
    }

    private static int[] labels(FoundPart part) {
        return IntStream.range(0, part.rows()).map(part::label).toArray();
    }
}
