package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.AccuracyByConfidence;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.calibrate.ReliabilityDiagram;
import inkling.learn.calibrate.ReliabilityDiagram.Bin;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfidenceTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Classifier model;

    @BeforeEach
    void read() throws IOException {
        model = ModelFile.read(GOLDEN.resolve("model.inkling"));
    }

    @Test
    void saysThatNothingWasMeasured() {
        Answer claimed = Answers.of(sure(0.96f), CalibratedClassifier.of(model));
        assertThat(ConfidenceText.isMeasured(claimed)).isFalse();
        assertThat(ConfidenceText.of(claimed, false)).isEqualTo("as the model claims: it was never measured");
        assertThat(ConfidenceText.of(claimed, true)).isEqualTo("as the model claims: it is being measured…");
    }

    @Test
    void saysOnWhichDigitsItWasMeasured() throws IOException {
        CalibratedClassifier calibrated = new CalibratedClassifier(model, calibration(null));
        Answer often = Answers.of(sure(0.96f), calibrated);
        assertThat(ConfidenceText.isMeasured(often)).isTrue();
        assertThat(ConfidenceText.of(often, false))
                .isEqualTo("correct 90 times out of 100 at this confidence, on validation digits");
        // 5 of 20 digits: by Wilson's interval, 46.9% at most
        assertThat(ConfidenceText.of(Answers.of(sure(0.52f), calibrated), false))
                .isEqualTo("correct about 46 times out of 100 at this confidence, on validation digits");
        // none: what it claims
        assertThat(ConfidenceText.of(Answers.of(sure(0.755f), calibrated), false))
                .isEqualTo("correct about 75 times out of 100 at this confidence, on validation digits");
    }

    /** One wide bin would say 90 at 0.94 as well as at 0.9995. */
    @Test
    void tellsConfidencesNearOneApart() throws IOException {
        List<Prediction> predictions = new ArrayList<>(Collections.nCopies(1000, sure(0.94f)));
        predictions.addAll(Collections.nCopies(1000, sure(0.9995f)));
        List<Integer> labels = new ArrayList<>(Collections.nCopies(800, 1));
        labels.addAll(Collections.nCopies(200, 0));
        labels.addAll(Collections.nCopies(1000, 1));
        CalibratedClassifier calibrated =
                new CalibratedClassifier(model, calibration(AccuracyByConfidence.of(predictions, labels)));

        assertThat(ConfidenceText.of(Answers.of(sure(0.94f), calibrated), false))
                .startsWith("correct about 82 times");
        assertThat(ConfidenceText.of(Answers.of(sure(0.9995f), calibrated), false))
                .startsWith("correct 99 times");
    }

    @Test
    void theShippedModelWasStudied() {
        Answer answer = Answers.of(sure(0.96f));
        assertThat(ConfidenceText.isMeasured(answer)).isTrue();
        assertThat(ConfidenceText.of(answer, true)).startsWith("correct ").doesNotContain("validation");
    }

    /** 20 digits at 46.7 to 53.3% confidence, 5 of them correct; 2,000 from 93.3%, 90% of these correct. */
    private static ModelCalibration calibration(@Nullable AccuracyByConfidence byConfidence) throws IOException {
        List<Bin> bins = new ArrayList<>(Collections.nCopies(ReliabilityDiagram.BINS, new Bin(0, 0, 0)));
        bins.set(7, new Bin(20, 0.5, 0.25));
        bins.set(14, new Bin(2000, 0.95, 0.9));
        ModelCalibration golden = ModelCalibration.read(GOLDEN.resolve("model.calibration.json"));
        return new ModelCalibration(
                golden.model(),
                golden.dataSha256(),
                golden.temperature(),
                golden.detector(),
                new ReliabilityDiagram(bins),
                byConfidence);
    }

    private static Prediction sure(float confidence) {
        return new Prediction(new float[] {1 - confidence, confidence});
    }
}
