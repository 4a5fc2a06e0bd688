package inkling.cli;

import static inkling.cli.CalibrationByHand.accepted;
import static inkling.cli.CalibrationByHand.accuracy;
import static inkling.cli.CalibrationByHand.both;
import static inkling.cli.CalibrationByHand.calibrationError;
import static inkling.cli.CalibrationByHand.crossEntropy;
import static inkling.cli.CalibrationInputs.LEARNED;
import static inkling.cli.CalibrationInputs.ROWS;
import static inkling.cli.CalibrationInputs.SAMPLES;
import static inkling.cli.CalibrationInputs.TRAIN;
import static inkling.cli.CalibrationInputs.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonParser;
import inkling.cli.CalibrationByHand.Case;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.data.format.IdxFolder;
import inkling.files.UserFolder;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.RunStore;
import inkling.sketch.Preparation;
import inkling.sketch.generated.Doodle;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code inkling calibrate} on {@link CalibrationInputs}, its figures against {@link CalibrationByHand}. */
@Tag("slow")
class CalibrateCommandTest {
    @TempDir
    private static Path folder;

    private static CalibrationByHand byHand;
    private static Calibration written;
    private static String table;

    @BeforeAll
    static void calibrateASmallModel() throws IOException {
        UserFolder.use(folder.resolve("user"));
        DataSet digits = CalibrationInputs.digits();
        DataFolder.write(digits, folder.resolve("digits"), rows -> {});
        IdxFolder.write(CalibrationInputs.lying(digits), folder.resolve("lying"));
        ModelFile.write(model(), CalibrationInputs.model(digits));
        byHand = new CalibrationByHand(ModelFile.read(model()), digits);
        table = run("--out", file().toString());
        written = Calibration.read(file());
    }

    @Test
    void namesTheModelItMeasured() throws IOException {
        assertThat(written.isOf(ModelFile.read(model()))).isTrue();
        assertThat(table.lines().findFirst()).hasValue(written.model());
    }

    @Test
    void countsItsLookAtTheTestRows() throws IOException {
        assertThat(new RunStore(folder.resolve("user/runs")).testSetUses().models())
                .isEqualTo(1);
        assertThat(table).endsWith(String.format("%nThe test rows have been used for 1 model.%n"));
    }

    @Test
    void fitsTheTemperatureOnValidationRowsAndEverySecondDrawing() throws IOException {
        List<Case> fitted = both(byHand.rows(LEARNED, TRAIN), byHand.drawn(drawn(0)));
        double best = written.temperature().value();
        assertThat(crossEntropy(fitted, best))
                .isLessThan(crossEntropy(fitted, best * 1.001))
                .isLessThan(crossEntropy(fitted, best / 1.001));
        assertThat(printed("temperature").get(0)).isCloseTo(best, within(0.00051));
    }

    @Test
    void acceptsAllButThreePercentOfTheDigitsItWasFittedOn() throws IOException {
        List<Case> fitted = both(byHand.rows(LEARNED, TRAIN), byHand.drawn(drawn(0)));
        double[] probabilities = byHand.probabilities(fitted, written, LEARNED);
        assertThat(accepted(probabilities, written)).isCloseTo(0.97, within(0.5 / fitted.size()));
    }

    @Test
    void evaluatesDigitsOnTestRowsAndTheOtherDrawings() throws IOException {
        Map<String, List<Case>> kinds = Map.of("test", byHand.rows(TRAIN, ROWS), "drawn", byHand.drawn(drawn(1)));
        Calibration.Results results = written.results();
        double temperature = written.temperature().value();
        kinds.forEach((kind, cases) -> {
            agree(kind, 0, 100 * accuracy(cases), 100 * results.accuracy().get(kind), 0.0051);
            agree(
                    kind,
                    1,
                    100 * calibrationError(cases, 1),
                    100 * results.errorBefore().get(kind),
                    0.0051);
            agree(
                    kind,
                    2,
                    100 * calibrationError(cases, temperature),
                    100 * results.errorAfter().get(kind),
                    0.0051);
            double[] probabilities = byHand.probabilities(cases, written, TRAIN);
            agree(
                    kind,
                    3,
                    100 * accepted(probabilities, written),
                    100 * results.accepted().get(kind),
                    0.051);
            assertThat(results.reliability().get(kind).error())
                    .isEqualTo(results.errorAfter().get(kind));
        });
        assertThat(results.accuracy()).containsOnlyKeys("test", "drawn");
    }

    @Test
    void evaluatesHowWellOtherImagesAreRejected() throws IOException {
        List<Picture> dots = LongStream.range(300, 600)
                .mapToObj(seed -> Preparation.MNIST.picture(Doodle.DOT.draw(seed)))
                .toList();
        DataSet lying = IdxFolder.read(folder.resolve("lying"));
        Map<String, List<Picture>> kinds = Map.of(
                "dot", dots,
                "noise", CalibrationInputs.noise(75, 1),
                "lying", CalibrationInputs.pictures(lying, lying.trainRows(), lying.rows()));
        double[] digits = byHand.probabilities(both(byHand.rows(TRAIN, ROWS), byHand.drawn(drawn(1))), written, TRAIN);
        Calibration.Results results = written.results();
        kinds.forEach((kind, pictures) -> {
            double[] others = byHand.probabilities(byHand.unlabeled(pictures), written, TRAIN);
            agree(
                    kind,
                    0,
                    CalibrationByHand.auroc(digits, others),
                    results.auroc().get(kind),
                    0.00051);
            agree(
                    kind,
                    1,
                    100 * (1 - accepted(others, written)),
                    100 * results.rejected().get(kind),
                    0.051);
        });
        assertThat(results.auroc())
                .containsOnlyKeys(
                        "dot", "scribble", "letter", "shape", "other letter", "other shape", "noise", "lying");
    }

    @Test
    void printsTheCoverageAndAccuracyOnTheTestRows() {
        List<Case> test = byHand.rows(TRAIN, ROWS);
        for (String least : List.of("0.00", "0.50", "0.80", "0.90")) {
            List<Case> answered =
                    CalibrationByHand.answered(test, written.temperature().value(), Double.parseDouble(least));
            CoverageCurve.Point point = written.results().coverage().at(Double.parseDouble(least));
            agree(least, 0, 100.0 * answered.size() / test.size(), 100 * point.coverage(), 0.0051);
            agree(least, 1, 100 * accuracy(answered), 100 * point.accuracy(), 0.0051);
        }
    }

    @Test
    void printsTheCalibrationAsJson() throws IOException {
        assertThat(JsonParser.parseString(run("--json"))).isEqualTo(JsonParser.parseString(Files.readString(file())));
    }

    /** That a figure is what it should be, and is printed in its column, rounded. */
    private static void agree(String line, int column, double expected, double figure, double rounding) {
        assertThat(figure).as("%s, column %d", line, column).isCloseTo(expected, within(1e-3));
        assertThat(printed(line).get(column)).as("%s, column %d", line, column).isCloseTo(figure, within(rounding));
    }

    /** The numbers in the line of the table that begins with a name. */
    private static List<Double> printed(String name) {
        String line = table.lines()
                .map(String::strip)
                .filter(each -> each.matches(name + " +[0-9].*"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.substring(name.length()).strip().split(" +"))
                .map(Double::valueOf)
                .toList();
    }

    private static Path model() {
        return folder.resolve("small.inkling");
    }

    private static Path file() {
        return folder.resolve("small.json");
    }

    private static String run(String... options) {
        StringWriter out = new StringWriter();
        Stream<Object> inputs = Stream.of(
                "calibrate",
                "--model",
                model(),
                "--data",
                folder.resolve("digits"),
                "--drawn",
                SAMPLES,
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
