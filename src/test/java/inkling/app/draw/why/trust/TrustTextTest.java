package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.CoverageCurve.Point;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.calibrate.ReliabilityDiagram;
import inkling.learn.calibrate.ReliabilityDiagram.Bin;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrustTextTest {
    @Test
    void saysWhatADemandCostsAndGives() {
        CoverageCurve curve = new CoverageCurve(List.of(new Point(0.3, 1, 0.99), new Point(0.9, 0.975, 0.9995)));
        assertThat(TrustText.demand(curve, 0))
                .isEqualTo(
                        "The model then answers 100.0% of the test digits, and 99.00% of these answers are correct.");
        assertThat(TrustText.demand(curve, 0.8))
                .isEqualTo("The model then answers 97.5% of the test digits, and 99.95% of these answers are correct.");
    }

    /** Of a run's model, the digits it was validated on are known; of any other, only what it claims. */
    @Test
    void saysOfWhichDigitsAConfidenceWasMeasured() throws IOException {
        Classifier other = ModelFile.read(Path.of("src/test/resources/golden/model.inkling"));
        ModelCalibration fitted = ModelCalibration.read(Path.of("src/test/resources/golden/model.calibration.json"));
        Prediction prediction = new Prediction(new float[] {0.04f, 0.96f});
        Answer claimed = Answers.of(prediction, CalibratedClassifier.of(other));
        assertThat(TrustText.isMeasured(claimed, Calibration.shipped())).isFalse();
        assertThat(TrustText.confidence(claimed, Calibration.shipped()))
                .isEqualTo("as the model claims: it was never measured");
        // the second of two bins: 60 digits, 90% of them correct
        Answer measured = Answers.of(prediction, new CalibratedClassifier(other, halves(fitted)));
        assertThat(TrustText.isMeasured(measured, Calibration.shipped())).isTrue();
        assertThat(TrustText.confidence(measured, Calibration.shipped()))
                .isEqualTo("correct 90 times out of 100 at this confidence, on validation digits");
        Answer shipped = Answers.of(prediction);
        assertThat(TrustText.isMeasured(shipped, Calibration.shipped())).isTrue();
        assertThat(TrustText.confidence(shipped, Calibration.shipped())).doesNotContain("validation");
    }

    /** With its two bins among fifteen: at 46.7 to 53.3% and from 93.3%. */
    private static ModelCalibration halves(ModelCalibration two) {
        List<Bin> bins = new ArrayList<>(Collections.nCopies(ReliabilityDiagram.BINS, new Bin(0, 0, 0)));
        bins.set(7, two.reliability().bins().get(0));
        bins.set(14, two.reliability().bins().get(1));
        return new ModelCalibration(
                two.model(), two.dataSha256(), two.temperature(), two.detector(), new ReliabilityDiagram(bins));
    }

    /** What it learned to doubt says little of what it will meet. */
    @Test
    void tellsItsLimitsByKindsItNeverLearnedFrom() {
        Calibration.Results results = Calibration.shipped().results();
        double missed = 100 * (1 - results.rejected().get("other shape"));
        assertThat(TrustText.limits(results)).contains(String.format(Locale.ROOT, "such shapes, %.0f.", missed));
    }
}
