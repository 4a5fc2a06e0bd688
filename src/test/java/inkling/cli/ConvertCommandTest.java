package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.data.format.DataWriter;
import inkling.data.found.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code inkling convert} between formats other than the sprite and IDX files; see {@link DataCommandsTest} for these. */
class ConvertCommandTest {
    private final DataSet pets = new DataSet(
            new Sprite(new byte[][] {new byte[5 * Picture.SIZE]}, 5),
            new OneHotLabels(new byte[] {1, 0, 1, 0, 0}, new Classes(List.of("cat", "dog"))),
            3);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        DataWriter.write(pets, folder.resolve("pets"), DataWriter.Kind.PICTURES, Reading.UNWATCHED);
    }

    @Test
    @Tag("slow")
    void choosesTheFormatByTheEndingOrWhatIsThere() throws IOException {
        assertThat(run("convert", folder.resolve("pets"), folder.resolve("pets.npz")))
                .isZero();
        assertThat(out.toString()).contains("5 rows, 3 train and 2 test").contains("2 classes");
        assertThat(run("convert", folder.resolve("pets.npz"), folder.resolve("sprite")))
                .isZero();
        assertThat(DataFolder.holdsSprite(folder.resolve("sprite"))).isTrue();
        assertThat(run("convert", "--to", "csv", folder.resolve("sprite"), folder.resolve("tables")))
                .isZero();
        assertThat(folder.resolve("tables/train.csv")).exists();

        DataSet back = DataReader.read(folder.resolve("tables"), some -> {});
        assertThat(back.labels()).isEqualTo(pets.labels());
        assertThat(back.trainRows()).isEqualTo(3);
    }

    @Test
    void namesTheClassesAndChoosesTheTestRowsAsItIsTold() throws IOException {
        int code = run(
                "convert",
                "--classes",
                "kitten,puppy",
                "--test-rows",
                "last:1",
                folder.resolve("pets"),
                folder.resolve("x.npz"));

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        DataSet read = DataReader.read(folder.resolve("x.npz"), some -> {});
        assertThat(read.classes().names()).containsExactly("kitten", "puppy");
        assertThat(read.trainRows()).isEqualTo(4);
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("x.npz"), "mine");

        assertThat(run("convert", folder.resolve("pets"), folder.resolve("x.npz")))
                .isEqualTo(1);

        assertThat(err.toString()).contains("expected a new file, found one that exists");
        assertThat(folder.resolve("x.npz")).hasContent("mine");
    }

    @Test
    void namesTheFormatsItCanWrite() {
        assertThat(run("convert", folder.resolve("pets"), folder.resolve("x"), "--to", "parquet"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("SPRITE, IDX, CSV, NPZ, PICTURES");
    }

    private int run(Object... arguments) {
        CommandLine line = InklingCommand.over(new NoScreens());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }
}
