package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.Interval;
import inkling.learn.explain.SmallModel;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrites() throws IOException {
        Calibration shipped = Calibration.shipped();
        Path file = folder.resolve("digits.json");
        shipped.write(file);
        assertThat(Calibration.read(file)).isEqualTo(shipped);
    }

    @Test
    void theShippedModelIsTheOneThatWasMeasured() throws IOException {
        Calibration shipped = Calibration.shipped();
        assertThat(shipped.model())
                .as("after training another: inkling calibrate --out assets/models/digits.json")
                .isEqualTo(Calibration.nameOf(ModelFile.shipped()));
        assertThat(shipped.temperatureFor(ModelFile.shipped())).isEqualTo(shipped.temperature());
    }

    @Test
    @Tag("slow")
    void appliesToNoOtherModel() throws IOException {
        Classifier other = SmallModel.train(SmallModel.data());
        assertThat(Calibration.shipped().temperatureFor(other)).isEqualTo(Temperature.NONE);
    }

    @Test
    void theShippedResultsAreGood() {
        Calibration.Results results = Calibration.shipped().results();
        assertThat(results.errorAfter().get("test")).isLessThan(0.02);
        assertThat(results.auroc())
                .as("all but what looks like a digit")
                .allSatisfy((kind, auroc) ->
                        assertThat(auroc).isGreaterThan(kind.matches("look-alike.*|symbols") ? 0.75 : 0.95));
        assertThat(results.accepted().get("test")).isGreaterThan(0.95);
        assertThat(results.coverage().at(0.9).accuracy())
                .isGreaterThan(results.coverage().at(0).accuracy());
    }

    /** The figures that the card and the benchmarks state are those of the calibration, each with its interval. */
    @Test
    void theCardStatesWhatWasMeasured() throws IOException {
        Calibration.Results results = Calibration.shipped().results();
        String card = Files.readString(Path.of("assets/models/digits.md"));
        String benchmarks = Files.readString(Path.of("src/bench/RESULTS.md"));
        for (String kind : List.of(
                "capitals",
                "small letters",
                "look-alike capitals",
                "look-alike small letters",
                "symbols",
                "other letter",
                "other shape",
                "scribble")) {
            MeasuredOthers measured = results.others(kind);
            String stated = stated(results.rejected().get(kind), measured.rejected(), 1);
            assertThat(card).as(kind).contains(stated + " of " + count(measured.images()));
            assertThat(benchmarks).as(kind).contains(stated + " of " + count(measured.images()));
        }
        for (String kind : List.of("test", "drawn")) {
            MeasuredDigits measured = results.digits(kind);
            assertThat(card)
                    .as(kind)
                    .contains(stated(results.accuracy().get(kind), measured.accuracy(), 2))
                    .contains(stated(results.errorAfter().get(kind), measured.error(), 2))
                    .contains(stated(results.accepted().get(kind), measured.accepted(), 1) + " of "
                            + count(measured.checked()));
        }
        assertThat(card)
                .contains(count(results.digits("drawn").images()) + " digits by "
                        + results.digits("drawn").writers() + " writers");
    }

    private static String stated(double share, Interval interval, int decimals) {
        String number = "%." + decimals + "f";
        return String.format(
                Locale.ROOT,
                number + "%% (" + number + " to " + number + ")",
                100 * share,
                100 * interval.low(),
                100 * interval.high());
    }

    private static String count(int images) {
        return String.format(Locale.ROOT, "%,d", images);
    }

    @Test
    void refusesACalibrationThatLacksAPart() throws IOException {
        Path file = folder.resolve("digits.json");
        Calibration.shipped().write(file);
        String whole = Files.readString(file);
        for (String part : List.of(
                "typical",
                "right",
                "errorBefore",
                "errorAfter",
                "reliability",
                "answered",
                "auroc",
                "caught",
                "accepted")) {
            Files.writeString(file, whole.replaceFirst("\"" + part + "\": [{]", "\"x\": {"));
            assertThatThrownBy(() -> Calibration.read(file)).as(part).isInstanceOf(BadFileException.class);
        }
    }

    @Test
    void refusesAFileThatIsNotACalibration() throws IOException {
        for (String text :
                new String[] {"", "hello", "{}", "{\"model\":\"m\",\"temperature\":{\"value\":-1}}", "[1]"}) {
            Path file = Files.writeString(folder.resolve("bad.json"), text);
            assertThatThrownBy(() -> Calibration.read(file))
                    .isInstanceOf(BadFileException.class)
                    .hasMessageContaining("bad.json");
        }
    }
}
