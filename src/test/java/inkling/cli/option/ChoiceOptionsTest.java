package inkling.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.cli.InklingCommand;
import inkling.cli.NoScreens;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.data.format.idx.IdxFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The options that say how data is opened, seen through {@code inkling inspect}. */
class ChoiceOptionsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void twelveTrainRowsOfLetters() throws IOException {
        byte[] labels = new byte[12];
        SpriteBlocks blocks = new SpriteBlocks(12);
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) (1 + row * 5 % 12);
            blocks.put(row, new byte[784]);
        }
        Sprite images = blocks.finished(12);
        Classes thirteen =
                new Classes(IntStream.range(0, 13).mapToObj(Integer::toString).toList());
        IdxFolder.write(new DataSet(images, new OneHotLabels(labels, thirteen), 12), folder);
        for (String name : new String[] {"train-images-idx3-ubyte", "train-labels-idx1-ubyte"}) {
            Files.move(folder.resolve(name), folder.resolve("emnist-x-" + name));
        }
        Files.delete(folder.resolve("t10k-images-idx3-ubyte"));
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));
        Files.delete(folder.resolve("classes.txt")); // EMNIST has none
    }

    @Test
    void saysInOneLineWhatWasUnderstood() {
        assertThat(understood())
                .isEqualTo("28x28, 12 + 0 rows, 12 classes, labels from 1, looks transposed: try --transpose");
        assertThat(understood("--transpose")).isEqualTo("28x28, 12 + 0 rows, 12 classes, labels from 1");
    }

    @Test
    void choosesOtherTestRows() {
        assertThat(understood("--test-rows", "last:4")).startsWith("28x28, 8 + 4 rows");
        assertThat(understood("--test-rows", "every:6")).startsWith("28x28, 10 + 2 rows");
        assertThat(understood("--test-rows", "given")).startsWith("28x28, 12 + 0 rows");
        assertThat(run("--test-rows", "every:1")).isEqualTo(2);
        assertThat(err.toString())
                .contains("expected given, last:N, or every:K with a K of 2 or more, found \"every:1\"");
    }

    @Test
    void namesTheClasses() throws IOException {
        assertThat(facts("--classes", "a,b,c,d,e,f,g,h,i,j,k,l").get("classes"))
                .hasToString("[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\",\"l\"]");
        Path file = Files.write(
                folder.resolve("names"),
                IntStream.range(0, 12).mapToObj(i -> "n" + i).toList());
        assertThat(run("--classes", file.toString())).isZero();
        assertThat(out.toString()).contains("first labels  n0, n5, n10").contains("class     train      test");
        assertThat(run("--classes", "a,b")).isEqualTo(1);
        assertThat(err.toString()).contains("expected labels 0 to 1, found 6 in row 1 of the training split");
        assertThat(run("--classes", "a,,b")).isEqualTo(1);
        assertThat(run("--classes", "nowhere")).isEqualTo(1);
        assertThat(err.toString())
                .contains("expected the names of classes, one per line, found no such file (nowhere)");
    }

    @Test
    void beginsWithAnotherLabel() {
        assertThat(facts("--first-label", "0").getAsJsonArray("classes")).hasSize(13);
        assertThat(facts("--first-label", "1").getAsJsonArray("classes")).hasSize(12);
        assertThat(run("--first-label", "2")).isEqualTo(2);
    }

    private String understood(String... options) {
        return facts(options).get("understood").getAsString();
    }

    private JsonObject facts(String... options) {
        out.getBuffer().setLength(0);
        String[] words = IntStream.rangeClosed(0, options.length)
                .mapToObj(i -> i < options.length ? options[i] : "--json")
                .toArray(String[]::new);
        assertThat(run(words)).isZero();
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private int run(String... options) {
        CommandLine line = InklingCommand.over(new NoScreens());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = new String[options.length + 2];
        words[0] = "inspect";
        words[1] = folder.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return line.execute(words);
    }
}
