package inkling.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import inkling.files.UserFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code inkling train} and {@code inkling evaluate}, on thirty digits that are bars. */
abstract class TrainingSteps {
    static final Path SAMPLES = Path.of("assets/samples/digits.jsonl");

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    Path model;

    @BeforeEach
    void thirtyBars() throws IOException {
        byte[] pixels = new byte[30 * Picture.SIZE];
        byte[] labels = new byte[30];
        for (int row = 0; row < 30; row++) {
            labels[row] = (byte) (row % 10);
            for (int y = 4; y < 24; y++) {
                pixels[row * Picture.SIZE + y * Picture.SIDE + 4 + 2 * labels[row]] = -1;
            }
        }
        DataSet data = new DataSet(new Sprite(new byte[][] {pixels}, 30), new OneHotLabels(labels, Classes.DIGITS), 20);
        DataFolder.write(data, folder.resolve("data"), rows -> {});
        model = folder.resolve("bars.inkling");
        UserFolder.use(folder.resolve("user"));
    }

    int train(String... options) {
        return line().execute(arguments(options));
    }

    String[] arguments(String... options) {
        List<String> all = new ArrayList<>(List.of(
                "train",
                "--recipe",
                "softmax",
                "--threads",
                "1",
                "--data",
                folder.resolve("data").toString()));
        all.addAll(List.of(options));
        if (!all.contains("--out")) {
            all.addAll(List.of("--out", model.toString()));
        }
        return all.toArray(String[]::new);
    }

    int run(Object... arguments) {
        return line().execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    CommandLine line() {
        return InklingCommand.over(new NoScreens())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }

    List<JsonObject> objects() {
        return out.toString()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }
}
