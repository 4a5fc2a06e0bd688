package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingResult;
import org.junit.jupiter.api.Test;

class OtherClassesTest {
    private final DataSet data = Letters.of(Letters.UPPER_CASE, 1_200, 1_200);

    /** Letters are among the generated images of no digit: nothing tells them from these. */
    @Test
    void fitsTheTemperatureButNoDigitCheck() {
        Calibrator calibrator = new Calibrator(data, () -> {
            throw new AssertionError("asked for images of no digit");
        });
        Classifier model = trained();
        ModelCalibration calibration = calibrator.calibration(model, null).orElseThrow();
        assertThat(calibration.hasDigitCheck()).isFalse();
        assertThat(calibration.accuracy()).isGreaterThan(0.5);
        assertThat(calibration.temperature()).isNotEqualTo(Temperature.NONE);
        Picture picture = data.images().picture(3);
        CalibratedClassifier calibrated = new CalibratedClassifier(model, calibration);
        assertThat(calibrator.verdict(calibrated.classify(picture), picture, calibration))
                .isEmpty();
        assertThat(calibrator.calibration(model, calibration)).containsSame(calibration);
    }

    @Test
    void theCheckOfDigitsStays() {
        assertThat(ModelCalibration.of(Calibration.shipped(), "abc").hasDigitCheck())
                .isTrue();
        assertThat(DigitDetector.NONE.isDigit(new DigitFeatures(-5, 20, 0))).isTrue();
    }

    private Classifier trained() {
        Recipe recipe = RecipeFile.named("softmax").withEpochs(1).withBatch(8).fittedTo(data);
        try (Training training = Training.start(recipe, data, ExtraExamples.NONE, 2)) {
            while (training.hasNext()) {
                TrainingResult unused = training.next();
            }
            return training.classifier();
        }
    }
}
