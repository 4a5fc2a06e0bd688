package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.DataSet;
import inkling.data.format.idx.IdxFolder;
import inkling.files.UserFolder;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
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
import picocli.CommandLine;

/** Commands with models of other programs. */
@Tag("slow")
class OtherModelsTest {
    private static final String ONNX = "src/test/resources/interop/small.onnx";
    private static final String WEB = "src/test/resources/interop/codelab";

    @TempDir
    private Path folder;

    private String out = "";

    @BeforeEach
    void write() throws IOException {
        UserFolder.use(folder.resolve("user"));
        DataSet rows = SampleData.rows(40);
        IdxFolder.write(new DataSet(rows.images(), rows.labels(), 20), folder.resolve("data"));
    }

    @Test
    void evaluatesAndComparesThem() {
        assertThat(run("evaluate " + ONNX)).as(out).isZero();
        assertThat(out).startsWith("small on 20 test rows");
        assertThat(run("evaluate " + WEB)).as(out).isZero();
        assertThat(out).startsWith("codelab on 20 test rows");
        assertThat(run("compare " + ONNX + " " + WEB)).as(out).isZero();
        assertThat(out).contains("A  " + ONNX, "B  " + WEB);
    }

    @Test
    void trainsOnFromOne() throws IOException {
        Path to = folder.resolve("on.inkling");
        assertThat(run("train --recipe " + ONNX + " --from " + ONNX + " --all-rows --epochs 1 --out " + to))
                .as(out)
                .isZero();
        Classifier before = ModelFile.read(Path.of(ONNX));
        Classifier after = ModelFile.read(to);
        assertThat(after.architecture()).isEqualTo(before.architecture());
        assertThat(after.card().startedFrom()).isEqualTo("small, 0 epochs");
    }

    /** Recipes of one's own end in .json, too. */
    @Test
    void trainsWithTheRecipeOfATensorFlowModel() throws IOException {
        Path to = folder.resolve("web.inkling");
        String text = WEB + "/model.json";
        assertThat(run("train --recipe " + text + " --from " + text + " --all-rows --epochs 1 --out " + to))
                .as(out)
                .isZero();
        Classifier before = ModelFile.read(Path.of(WEB));
        Classifier after = ModelFile.read(to);
        assertThat(after.architecture()).isEqualTo(before.architecture());
        assertThat(after.card().startedFrom()).isEqualTo("codelab, 0 epochs");
    }

    private int run(String command) {
        StringWriter text = new StringWriter();
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--data", folder.resolve("data").toString()));
        CommandLine line = InklingCommand.over(new NoScreens());
        line.setOut(new PrintWriter(text));
        line.setErr(new PrintWriter(text));
        int code = line.execute(words.toArray(String[]::new));
        out = text.toString();
        return code;
    }
}
