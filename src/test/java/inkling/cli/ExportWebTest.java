package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.calibrate.Calibration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ExportWebTest {
    private static final String MODEL = "assets/models/digits.inkling";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesThePageOfAModelWithWhatWasFittedToIt() throws IOException {
        Path page = folder.resolve("page");
        assertThat(run("export", MODEL, "--web", page.toString())).isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("written to " + page + " (a web page: open index.html in a browser)");
        double temperature = Calibration.shipped().temperature().value();
        assertThat(Files.readString(page.resolve("model.js"))).contains("\"temperature\":" + temperature + ",");

        assertThat(run("export", MODEL, "--web", page.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("a name that is not taken");
    }

    @Test
    void writesEitherAFileOrAPage() {
        String file = folder.resolve("model.onnx").toString();
        String page = folder.resolve("page").toString();
        assertThat(run("export", MODEL)).isEqualTo(2);
        assertThat(err.toString()).contains("expected either TO or --web, found neither");
        assertThat(run("export", MODEL, file, "--web", page)).isEqualTo(2);
        assertThat(err.toString()).contains("expected either TO or --web, found both");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return InklingCommand.over(new NoScreens())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
