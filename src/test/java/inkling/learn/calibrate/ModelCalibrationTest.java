package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.ReliabilityDiagram.Bin;
import inkling.learn.file.ModelFile;
import inkling.learn.neighbors.Neighbor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored with a run: users have such files, so that they must stay readable. */
class ModelCalibrationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/model.calibration.json");
    private static final List<Neighbor> NEAR =
            IntStream.range(0, 5).mapToObj(row -> new Neighbor(row, 4.5)).toList();

    @TempDir
    private Path folder;

    @Test
    void readsAFileAndWritesItAsItWas() throws IOException {
        ModelCalibration calibration = ModelCalibration.read(GOLDEN);
        assertThat(calibration.dataSha256()).isEqualTo("c8b2");
        assertThat(calibration.temperature()).isEqualTo(new Temperature(1.25));
        assertThat(calibration.detector())
                .isEqualTo(new DigitDetector(List.of(0.25, -1.5, -1.25), 12, 0.25, new DigitFeatures(5.5, 4.75, 0.5)));
        assertThat(calibration.reliability().bins()).containsExactly(new Bin(40, 0.5, 0.25), new Bin(60, 0.95, 0.9));
        Path copy = folder.resolve("copy.json");
        calibration.write(copy);
        assertThat(Files.readString(copy)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void liesBesideTheModelItBelongsTo() throws IOException {
        Path model = GOLDEN.resolveSibling("model.inkling");
        assertThat(ModelCalibration.besides(model)).isEqualTo(GOLDEN);
        ModelCalibration calibration = ModelCalibration.read(GOLDEN);
        assertThat(calibration.isOf(ModelFile.read(model))).isTrue();
        Classifier shipped = ModelFile.shipped();
        assertThat(calibration.isOf(shipped)).isFalse();
        assertThatThrownBy(() -> new CalibratedClassifier(shipped, calibration))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAFileThatIsNotACalibration() throws IOException {
        for (String text : new String[] {"", "{}", "[1]", "{\"model\":\"m\",\"temperature\":{\"value\":0}}"}) {
            Path file = Files.writeString(folder.resolve("bad.json"), text);
            assertThatThrownBy(() -> ModelCalibration.read(file)).isInstanceOf(BadFileException.class);
        }
    }

    @Test
    void aModelThatIsMoreOftenWrongThanRightDoesNotKnowTheDigits() {
        // 40 at 25% and 60 at 90%: 64 of 100 correct
        assertThat(calibration(0.9).accuracy()).isEqualTo(0.64, within(1e-9));
        assertThat(calibration(0.9).knowsDigits()).isTrue();
        // 10 and 39 of 100
        assertThat(calibration(0.65).knowsDigits()).isFalse();
    }

    @Test
    void hasNoVerdictWithoutACalibrationOrForAModelThatKnowsNothing() {
        Prediction sure = new Prediction(new float[] {0.99f, 0.01f});
        Picture picture = square(12);
        assertThat(DigitVerdict.of(sure, picture, null, NEAR)).isEmpty();
        assertThat(DigitVerdict.of(sure, picture, calibration(0.65), NEAR)).isEmpty();
        assertThat(DigitVerdict.of(sure, picture, calibration(0.9), List.of())).isEmpty();
        double logOdds = Math.log(0.99 / 0.01);
        double length = Math.sqrt(12 * 12);
        double sum = 12 + 0.25 * logOdds - 1.5 * 4.5 - 1.25 * 4.5 / length;
        DigitVerdict verdict =
                DigitVerdict.of(sure, picture, calibration(0.9), NEAR).orElseThrow();
        assertThat(verdict.likeness()).isEqualTo(1 / (1 + Math.exp(-sum)), within(1e-5));
        assertThat(verdict.isDigit()).isTrue();
    }

    @Test
    void needsNoModelToTellADotFromADigit() {
        Prediction sure = new Prediction(new float[] {0.99f, 0.01f});
        for (Picture picture : List.of(new Picture(new byte[Picture.SIZE]), square(3))) {
            assertThat(DigitVerdict.of(sure, picture, null, List.of())).contains(new DigitVerdict(0, false));
        }
        assertThat(Ink.of(square(3))).isEqualTo(Ink.DOT);
        assertThat(Ink.of(square(6))).isEqualTo(Ink.ENOUGH);
    }

    @Test
    void findsABinForEveryConfidenceHoweverManyBinsThereAre() {
        ModelCalibration calibration = calibration(0.5);
        assertThat(calibration.at(0)).isEqualTo(new AccuracyByConfidence.Bin(1, 40, 10));
        assertThat(calibration.at(1)).isEqualTo(new AccuracyByConfidence.Bin(1, 60, 30));
        assertThatThrownBy(() -> new ReliabilityDiagram(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bin(1, 0.5, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccuracyByConfidence(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccuracyByConfidence.Bin(1, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ModelCalibration calibration(double accuracyOfSixty) {
        return new ModelCalibration(
                "m",
                "c8b2",
                Temperature.NONE,
                new DigitDetector(List.of(0.25, -1.5, -1.25), 12, 0.25, new DigitFeatures(5.5, 4.75, 0.5)),
                new ReliabilityDiagram(List.of(new Bin(40, 0.5, 0.25), new Bin(60, 0.95, accuracyOfSixty))),
                null);
    }

    /** A square of full ink. */
    private static Picture square(int side) {
        byte[] pixels = new byte[Picture.SIZE];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                pixels[(8 + row) * Picture.SIDE + 8 + column] = (byte) 255;
            }
        }
        return new Picture(pixels);
    }
}
