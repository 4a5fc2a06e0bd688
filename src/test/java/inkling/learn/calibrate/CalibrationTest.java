package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.explain.SmallModel;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void theShippedFiguresHold() throws IOException {
        Calibration.Results results = Calibration.shipped().results();
        assertThat(results.errorAfter().get("test")).isLessThan(0.02);
        assertThat(results.auroc().values()).allMatch(auroc -> auroc > 0.95);
        assertThat(results.accepted().get("test")).isGreaterThan(0.95);
        assertThat(results.coverage().at(0.9).accuracy())
                .isGreaterThan(results.coverage().at(0).accuracy());
    }

    @Test
    void refusesAFileThatIsNone() throws IOException {
        for (String text :
                new String[] {"", "hello", "{}", "{\"model\":\"m\",\"temperature\":{\"value\":-1}}", "[1]"}) {
            Path file = Files.writeString(folder.resolve("bad.json"), text);
            assertThatThrownBy(() -> Calibration.read(file))
                    .isInstanceOf(BadFileException.class)
                    .hasMessageContaining("bad.json");
        }
    }
}
