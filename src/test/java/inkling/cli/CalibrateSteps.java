package inkling.cli;

import static inkling.cli.CalibrationInputs.SAMPLES;
import static inkling.cli.CalibrationInputs.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import inkling.files.UserFolder;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** {@code inkling calibrate} on {@link CalibrationInputs}, its figures against {@link CalibrationByHand}. */
abstract class CalibrateSteps {
    @TempDir
    static Path folder;

    static CalibrationByHand byHand;

    @BeforeAll
    static void makeASmallModel() throws IOException {
        UserFolder.use(folder.resolve("user"));
        DataSet digits = CalibrationInputs.digits();
        DataFolder.write(digits, folder.resolve("digits"), rows -> {});
        IdxFolder.write(CalibrationInputs.lying(digits), folder.resolve("lying"));
        ModelFile.write(model(), CalibrationInputs.model(digits));
        byHand = new CalibrationByHand(ModelFile.read(model()), digits);
    }

    static Path model() {
        return folder.resolve("small.inkling");
    }

    static String run(String... options) {
        return run(SAMPLES, options);
    }

    static String run(Path drawn, String... options) {
        StringWriter out = new StringWriter();
        Stream<Object> inputs = Stream.of(
                "calibrate",
                "--model",
                model(),
                "--data",
                folder.resolve("digits"),
                "--drawn",
                drawn,
                "--other",
                folder.resolve("lying"));
        int code = InklingCommand.over(new NoScreens())
                .setOut(new PrintWriter(out, true))
                .execute(Stream.concat(inputs, Arrays.stream(options))
                        .map(String::valueOf)
                        .toArray(String[]::new));
        assertThat(code).isZero();
        return out.toString();
    }
}
