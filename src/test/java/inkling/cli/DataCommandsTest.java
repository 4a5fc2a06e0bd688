package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.idx.IdxFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code inkling convert} and {@code inkling inspect}. */
class DataCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void fiveDigitsAsIdx() throws IOException {
        Sprite images = new Sprite(new byte[][] {new byte[5 * Picture.SIZE]}, 5);
        IdxFolder.write(
                new DataSet(images, new OneHotLabels(new byte[] {3, 3, 4, 9, 0}, Classes.DIGITS), 3),
                folder.resolve("idx"));
    }

    @Test
    @Tag("slow")
    void convertsToTheSpriteAndBackByteForByte() throws IOException {
        assertThat(run("convert", folder.resolve("idx"), folder.resolve("sprite")))
                .isZero();
        assertThat(out.toString()).contains("5 rows, 3 train and 2 test");
        assertThat(run("convert", folder.resolve("sprite"), folder.resolve("back")))
                .isZero();

        try (var files = Files.list(folder.resolve("idx"))) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(folder.resolve("back").resolve(file.getFileName()))
                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void inspectsIdxFilesAsWell() {
        assertThat(run("inspect", "--json", folder.resolve("idx"))).isZero();
        assertThat(out.toString()).contains("\"rows\":5,\"train\":3,\"test\":2");
    }

    @Test
    void reportsAFolderWithNothingToConvert() {
        assertThat(run("convert", folder, folder.resolve("to"))).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "inkling convert: expected a sprite with its labels, IDX files, CSV tables, NumPy arrays, or folders"
                                + " of pictures, one per class, found none of them (" + folder + ")");
        assertThat(folder.resolve("to")).doesNotExist();
    }

    @Test
    @Tag("slow")
    void inspectsASpriteAsJson() throws IOException {
        run("convert", folder.resolve("idx"), folder.resolve("sprite"));
        out.getBuffer().setLength(0);

        assertThat(run("inspect", folder.resolve("sprite"), "--json")).isZero();

        JsonObject facts = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertThat(facts.get("rows").getAsInt()).isEqualTo(5);
        assertThat(facts.get("train").getAsInt()).isEqualTo(3);
        assertThat(facts.get("test").getAsInt()).isEqualTo(2);
        assertThat(facts.get("classCounts")).hasToString("[1,0,0,2,1,0,0,0,0,1]");
        assertThat(facts.get("trainClassCounts")).hasToString("[0,0,0,2,1,0,0,0,0,0]");
        assertThat(facts.get("firstLabels")).hasToString("[3,3,4,9,0]");
    }

    @Test
    @Tag("slow")
    void inspectsTheDigitsThatShipWithTheProgram() {
        assertThat(run("inspect", Path.of("data"))).isZero();

        assertThat(out.toString())
                .contains("65,000", "55,000", "7 3 4 6 1 8 1 0 9 8")
                .contains("    1     6,179     1,135")
                .contains("These are the 65,000 digits of MNIST, byte for byte.");
    }

    @Test
    void reportsProblemsInOneLine() {
        assertThat(run("inspect", folder)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "inkling inspect: expected a sprite with its labels, IDX files, CSV tables, NumPy arrays, or folders"
                                + " of pictures, one per class, found none of them (" + folder + ")");
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
