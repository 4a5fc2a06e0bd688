package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.DataSet;
import inkling.data.format.idx.IdxFolder;
import inkling.files.UserFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Data sets with rows in one split only. */
@Tag("slow")
class OneSplitTest {
    private static final String SHIPPED = "assets/models/digits.inkling";

    @TempDir
    private Path folder;

    private String error = "";

    @BeforeEach
    void write() throws IOException {
        UserFolder.use(folder.resolve("user"));
        DataSet rows = SampleData.rows(20);
        IdxFolder.write(new DataSet(rows.images(), rows.labels(), 20), folder.resolve("train"));
        IdxFolder.write(new DataSet(rows.images(), rows.labels(), 0), folder.resolve("test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "calibrate", "compare " + SHIPPED + " " + SHIPPED})
    void saysThatTestRowsAreMissing(String command) {
        assertThat(run("train", command)).isEqualTo(1);
        assertThat(error).contains("expected at least one test row, found 20 train rows only (" + folder + "/train)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evaluate --split train", "evaluate --split validation", "train --recipe mlp --out x.inkling"})
    void saysThatTrainRowsAreMissing(String command) {
        assertThat(run("test", command)).isEqualTo(1);
        assertThat(error).contains("expected at least one train row, found 20 test rows only (" + folder + "/test)");
    }

    @Test
    void doesWhatOneSplitIsEnoughFor() {
        assertThat(run("train", "evaluate --split train")).isZero();
        assertThat(run("test", "evaluate")).isZero();
        assertThat(run("test", "find wrong")).isZero();
    }

    private int run(String data, String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--data", folder.resolve(data).toString()));
        StringWriter err = new StringWriter();
        CommandLine line = InklingCommand.over(new NoScreens())
                .setErr(new PrintWriter(err))
                .setOut(new PrintWriter(new StringWriter()));
        int code = line.execute(words.toArray(String[]::new));
        error = err.toString();
        return code;
    }
}
