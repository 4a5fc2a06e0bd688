package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.data.format.DataFolder;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("slow")
class RunCommandsTest {
    @TempDir
    private Path folder;

    private RunStore store;
    private Run good;
    private Run poor;

    @BeforeEach
    void train() throws IOException {
        store = new RunStore(folder.resolve("runs"));
        good = TinyRun.kept(store, "good", TinyRun.recipe());
        poor = TinyRun.kept(store, "poor", TinyRun.recipe().withEpochs(1));
        DataFolder.write(TinyRun.DATA, folder.resolve("data"), rows -> {});
    }

    @Test
    void listsRuns() {
        assertThat(printed(new RunsCommand(store)))
                .contains(good.id(), poor.id(), "good", "poor", "used for 0 models.");
    }

    @Test
    void tellsAStoppedRunFromAnInterruptedOne() throws IOException {
        Run interrupted = TinyRun.cutOff(store, "cut", 1);
        assertThat(printed(new RunsCommand(store)).lines())
                .anySatisfy(line -> assertThat(line).contains(" cut ").endsWith(" interrupted"))
                .anySatisfy(line -> assertThat(line).contains(" good ").endsWith(" done"));
        store.markStopped(interrupted);
        assertThat(printed(new RunsCommand(store)).lines())
                .anySatisfy(line -> assertThat(line).contains(" cut ").endsWith(" stopped"));
        assertThat(printed(new RunsCommand(store), "--json")).contains("\"state\":\"stopped\"");
    }

    @Test
    void listsRunsAsOneObjectPerLine() {
        JsonObject newest = object(
                printed(new RunsCommand(store), "--json").lines().findFirst().orElseThrow());
        assertThat(newest.get("run").getAsString()).isIn(good.id(), poor.id());
        assertThat(newest.get("trainSize").getAsInt()).isEqualTo(200);
        assertThat(newest.get("heldOutAccuracy").getAsDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void comparesARunByItsNameWithAModelByItsFile() throws IOException {
        String file = poor.model().toString();
        JsonObject table = object(printed(
                new CompareCommand(store),
                "good",
                file,
                "--json",
                "--data",
                folder.resolve("data").toString()));
        int all = 0;
        for (String cell : new String[] {"bothRight", "onlyA", "onlyB", "bothWrong"}) {
            all += table.get(cell).getAsInt();
        }
        assertThat(all).isEqualTo(100).isEqualTo(table.get("rows").getAsInt());
        assertThat(table.get("onlyA").getAsInt())
                .isGreaterThan(table.get("onlyB").getAsInt());
        assertThat(store.testSetUses().models()).isEqualTo(2);
    }

    @Test
    void printsTheContingencyTable() {
        assertThat(printed(
                        new CompareCommand(store),
                        "good",
                        "poor",
                        "--data",
                        folder.resolve("data").toString()))
                .contains("B correct", "A wrong", "McNemar's test (mid-p): p ", "(95% interval ", "used for 2 models.");
    }

    private static JsonObject object(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }

    private static String printed(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(command).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(code).isZero();
        return out.toString();
    }
}
