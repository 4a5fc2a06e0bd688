package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calibration file as it lies beside a model: it stays readable, and is written as it was. */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    private Calibration calibration;

    @BeforeEach
    void read() throws IOException {
        calibration = Calibration.read(GOLDEN.resolve("calibration.json"));
    }

    @Test
    void readsACalibration() {
        assertThat(calibration.temperature()).isEqualTo(new Temperature(0.9378636323570579));
        assertThat(calibration.detector())
                .isEqualTo(new DigitDetector(
                        List.of(0.75, -0.5, 1.25),
                        1.0244919421514953,
                        0.3254452775842022,
                        new DigitFeatures(9.25, 4.75, 0.5)));
        assertThat(calibration.results())
                .isEqualTo(new Calibration.Results(
                        Map.of("test", 0.9965, "drawn", 0.98),
                        Map.of("test", 0.0013, "drawn", 0.0065),
                        Map.of("test", 0.0012, "drawn", 0.0054),
                        Map.of(
                                "test",
                                new ReliabilityDiagram(List.of(
                                        new ReliabilityDiagram.Bin(0, 0, 0),
                                        new ReliabilityDiagram.Bin(3, 0.625, 0.5))),
                                "drawn",
                                new ReliabilityDiagram(List.of(new ReliabilityDiagram.Bin(9, 0.875, 0.75)))),
                        new CoverageCurve(
                                List.of(
                                        new CoverageCurve.Point(0.25, 1, 0.99),
                                        new CoverageCurve.Point(0.75, 0.875, 0.995)),
                                null,
                                null),
                        Map.of("letter", 0.97, "other letter", 0.96, "noise", 1.0),
                        Map.of("letter", 0.8, "other letter", 0.7, "noise", 0.9),
                        Map.of("test", 0.99, "drawn", 0.985),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void belongsToTheModelItNames() throws IOException {
        assertThat(calibration.isOf(ModelFile.read(GOLDEN.resolve("model.inkling"))))
                .isTrue();
    }

    @Test
    void writesACalibrationAsItWasWritten() throws IOException {
        Path again = folder.resolve("again.json");
        calibration.write(again);
        assertThat(again).hasSameBinaryContentAs(GOLDEN.resolve("calibration.json"));
    }

    @Test
    void writesTheShippedCalibrationAsItWasWritten() throws IOException {
        Path again = folder.resolve("again.json");
        Calibration.shipped().write(again);
        assertThat(again).hasSameBinaryContentAs(Path.of("assets/models/digits.json"));
    }
}
