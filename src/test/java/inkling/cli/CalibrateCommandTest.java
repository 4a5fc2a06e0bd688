package inkling.cli;

import static inkling.cli.CalibrationByHand.accepted;
import static inkling.cli.CalibrationByHand.accuracy;
import static inkling.cli.CalibrationByHand.assertWilson;
import static inkling.cli.CalibrationByHand.both;
import static inkling.cli.CalibrationByHand.calibrationError;
import static inkling.cli.CalibrationByHand.crossEntropy;
import static inkling.cli.CalibrationInputs.LEARNED;
import static inkling.cli.CalibrationInputs.ROWS;
import static inkling.cli.CalibrationInputs.TRAIN;
import static inkling.cli.CalibrationInputs.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonParser;
import inkling.cli.CalibrationByHand.Case;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataReader;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.MeasuredDigits;
import inkling.learn.calibrate.MeasuredOthers;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.RunStore;
import inkling.sketch.Preparation;
import inkling.sketch.generated.Doodle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code inkling calibrate}: what it fits, evaluates and prints. */
@Tag("slow")
class CalibrateCommandTest extends CalibrateSteps {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private static Calibration written;
    private static String table;

    @BeforeAll
    static void calibrateTheSmallModel() throws IOException {
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
        // rounding decides on which side the digit at the threshold falls
        assertThat(accepted(probabilities, written)).isCloseTo(0.97, within(1.5 / fitted.size()));
    }

    @Test
    void evaluatesDigitsOnTestRowsAndTheOtherDrawings() throws IOException {
        Map<String, List<Case>> kinds = Map.of("test", byHand.rows(TRAIN, ROWS), "drawn", byHand.drawn(drawn(1)));
        Calibration.Results results = written.results();
        double temperature = written.temperature().value();
        kinds.forEach((kind, cases) -> {
            agree(kind, 0, cases.size(), results.digits(kind).images(), 0);
            agree(kind, 1, 100 * accuracy(cases), 100 * results.accuracy().get(kind), 0.0051);
            agree(
                    kind,
                    4,
                    100 * calibrationError(cases, 1),
                    100 * results.errorBefore().get(kind),
                    0.0051);
            agree(
                    kind,
                    5,
                    100 * calibrationError(cases, temperature),
                    100 * results.errorAfter().get(kind),
                    0.0051);
            double[] probabilities = byHand.probabilities(cases, written, TRAIN);
            agree(
                    kind,
                    8,
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
        DataSet lying = DataReader.read(folder.resolve("lying"), some -> {});
        Map<String, List<Picture>> kinds = Map.of(
                "dot", dots,
                "noise", CalibrationInputs.noise(75, 1),
                "lying", CalibrationInputs.pictures(lying, lying.trainRows(), lying.rows()));
        double[] digits = byHand.probabilities(both(byHand.rows(TRAIN, ROWS), byHand.drawn(drawn(1))), written, TRAIN);
        Calibration.Results results = written.results();
        kinds.forEach((kind, pictures) -> {
            double[] others = byHand.probabilities(byHand.unlabeled(pictures), written, TRAIN);
            agree(kind, 0, pictures.size(), results.others(kind).images(), 0);
            agree(
                    kind,
                    1,
                    CalibrationByHand.auroc(digits, others),
                    results.auroc().get(kind),
                    0.00051);
            agree(
                    kind,
                    2,
                    100 * (1 - accepted(others, written)),
                    100 * results.rejected().get(kind),
                    0.051);
        });
        assertThat(results.auroc())
                .containsOnlyKeys(
                        "dot", "scribble", "letter", "shape", "other letter", "other shape", "noise", "lying");
    }

    @Test
    void printsTheCoverageAndAccuracyOnTheTestRowsAndDrawings() throws IOException {
        List<Case> test = byHand.rows(TRAIN, ROWS);
        List<Case> drawn = byHand.drawn(drawn(1));
        for (String least : List.of("0.00", "0.50", "0.80", "0.90")) {
            agreesOnCoverage(least, 0, test, written.results().coverage());
            agreesOnCoverage(least, 2, drawn, written.results().drawnCoverage());
        }
    }

    private static void agreesOnCoverage(String least, int column, List<Case> cases, CoverageCurve curve) {
        double threshold = Double.parseDouble(least);
        List<Case> answered =
                CalibrationByHand.answered(cases, written.temperature().value(), threshold);
        CoverageCurve.Point point = curve.at(threshold);
        assertThat(point.coverage()).isEqualTo(answered.size() / (double) cases.size());
        agree(least, column, 100.0 * answered.size() / cases.size(), 100 * point.coverage(), 0.0051);
        if (!answered.isEmpty()) {
            agree(least, column + 1, 100 * accuracy(answered), 100 * point.accuracy(), 0.0051);
        }
    }

    @Test
    void saysThatDrawingsWithoutWritersMayBeByTheSamePeople() {
        assertThat(table).contains("these may be by the same people");
        assertThat(written.results().digits("drawn").writers()).isNull();
    }

    @Test
    void statesAnIntervalForEachShare() {
        Calibration.Results results = written.results();
        results.accuracy().forEach((kind, accuracy) -> {
            MeasuredDigits measured = results.digits(kind);
            assertWilson(measured.accuracy(), accuracy, measured.images());
            assertWilson(measured.accepted(), results.accepted().get(kind), measured.checked());
            assertThat(printed(kind).subList(2, 4))
                    .usingElementComparator(rounded(0.0051))
                    .containsExactly(
                            100 * measured.accuracy().low(),
                            100 * measured.accuracy().high());
            assertThat(results.errorAfter().get(kind))
                    .isBetween(measured.error().low(), measured.error().high());
        });
        results.rejected().forEach((kind, rejected) -> {
            MeasuredOthers measured = results.others(kind);
            assertWilson(measured.rejected(), rejected, measured.images());
            assertThat(measured.trainedOn()).as("softmax trains on no doodles").isFalse();
            assertThat(printed(kind).subList(3, 5))
                    .usingElementComparator(rounded(0.051))
                    .containsExactly(
                            100 * measured.rejected().low(),
                            100 * measured.rejected().high());
        });
    }

    @Test
    void fitsTheDetectorOnOtherKindsThanItIsJudgedBy() {
        Calibration.Results results = written.results();
        assertThat(results.fittedOn())
                .containsExactly(
                        Map.entry("training", TRAIN - LEARNED),
                        Map.entry("drawn", 5),
                        Map.entry("calibration letter", 300),
                        Map.entry("calibration shape", 300),
                        Map.entry("calibration noise", 75));
        assertThat(results.rejected().keySet())
                .doesNotContainAnyElementsOf(results.fittedOn().keySet());
        assertThat(table)
                .contains("fitted on: training 399, drawn 5, calibration letter 300, calibration shape 300,"
                        + " calibration noise 75");
    }

    private static Comparator<Double> rounded(double rounding) {
        return (some, other) -> Math.abs(some - other) <= rounding ? 0 : Double.compare(some, other);
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
        return NUMBER.matcher(line.substring(name.length()))
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
    }

    private static Path file() {
        return folder.resolve("small.json");
    }
}
