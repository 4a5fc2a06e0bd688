package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Prediction;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.explain.SmallModel;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import inkling.sketch.generated.NonDigits;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models of very different quality, each judged by digits that neither it nor its calibration has seen. */
@Tag("slow")
class CalibratorTest {
    private static final int FIRST_VALIDATION_ROW = DataSet.MNIST_TRAIN_ROWS - TrainingSplit.VALIDATION_ROWS;

    private static DataSet data;
    private static Calibrator calibrator;

    @BeforeAll
    static void prepare() throws IOException {
        data = SmallModel.data();
        calibrator = new Calibrator(data, NonDigits::someToFit);
    }

    @Test
    void rejectsFewDigitsWhateverTheModel() throws IOException {
        Classifier softmax = trained("softmax", 3000, 2);
        Classifier memorizing = trained("mlp", 300, 20);
        Classifier convolutional = trained("codelab", 4000, 2);
        for (Classifier model : List.of(softmax, memorizing, convolutional)) {
            ModelCalibration calibration = calibrator.calibration(model, null).orElseThrow();
            assertThat(calibration.knowsDigits()).isTrue();
            double rejected = rejected(model, calibration.temperature(), calibration.detector());
            // 3 in 100, give or take three standard deviations of 500 digits here and of 1,000 it was fitted on
            assertThat(rejected).as("%s", model).isBetween(0.002, 0.06);
            assertThat(rejected(model, Temperature.NONE, Calibration.shipped().detector()))
                    .as("with what was fitted to the shipped model: %s", model)
                    .isGreaterThan(2 * rejected);
        }
    }

    @Test
    void rejectsScribblesThoughItWasFittedOnOtherKinds() throws IOException {
        Classifier model = trained("mlp", 3000, 3);
        ModelCalibration calibration = calibrator.calibration(model, null).orElseThrow();
        List<Picture> scribbles = NonDigits.toEvaluate(100).get("scribble");
        long rejected = scribbles.stream()
                .filter(each -> !isDigit(each, model, calibration.temperature(), calibration.detector()))
                .count();
        assertThat(rejected).isGreaterThan(50);
    }

    @Test
    void confidenceIsAccuracyOnDigitsThatItHasNotSeen() throws IOException {
        Classifier model = trained("mlp", 300, 20);
        ModelCalibration calibration = calibrator.calibration(model, null).orElseThrow();
        CalibratedClassifier calibrated = new CalibratedClassifier(model, calibration);
        double confidence = 0;
        double correct = 0;
        int[] rows = unseen().toArray();
        for (int row : rows) {
            Prediction prediction = calibrated.classify(data.images().picture(row));
            confidence += prediction.confidence() / rows.length;
            correct += prediction.digit() == data.label(row) ? 1.0 / rows.length : 0;
        }
        assertThat(confidence).isEqualTo(correct, within(0.04));
        assertThat(calibration.accuracy()).isEqualTo(correct, within(0.05));
    }

    @Test
    void aNetworkThatHasNotLearnedKnowsNoDigits() throws IOException {
        Recipe recipe = RecipeFile.named("mlp");
        try (Training training = Training.start(recipe, data, ExtraExamples.NONE, 1)) {
            ModelCalibration calibration =
                    calibrator.calibration(training.classifier(), null).orElseThrow();
            assertThat(calibration.knowsDigits()).isFalse();
            assertThat(calibration.accuracy()).isLessThan(0.3);
        }
    }

    @Test
    void theShippedModelHasTheCalibrationItCameWith() throws IOException {
        ModelCalibration shipped =
                calibrator.calibration(ModelFile.shipped(), null).orElseThrow();
        assertThat(shipped.temperature()).isEqualTo(Calibration.shipped().temperature());
        assertThat(shipped.detector()).isEqualTo(Calibration.shipped().detector());
        assertThat(shipped.knowsDigits()).isTrue();
    }

    @Test
    void measuresNothingOnRowsThatTheModelHasLearnedFromOrWasNotMadeFor() throws IOException {
        Classifier all = trained("softmax", new TrainingSplit(0, 300, 0), 1);
        assertThat(calibrator.calibration(all, null)).isEmpty();
        Classifier digits = trained("softmax", 3000, 2);
        byte[] shifted = new byte[TrainingSplit.VALIDATION_ROWS + 1000];
        for (int row = 0; row < shifted.length; row++) {
            shifted[row] = (byte) ((data.label(row) + 1) % 10);
        }
        List<Picture> pictures = IntStream.range(0, shifted.length)
                .mapToObj(data.images()::picture)
                .toList();
        DataSet other = DataSet.of(pictures, shifted, Classes.DIGITS);
        Calibrator ofOther = new Calibrator(other, NonDigits::someToFit);
        assertThat(ofOther.calibration(digits, null)).isEmpty();
        assertThat(ofOther.calibration(ModelFile.shipped(), null)).isEmpty();
    }

    @Test
    void canBeInterrupted() throws IOException {
        Classifier model = trained("softmax", 300, 1);
        Calibrator other = new Calibrator(data, NonDigits::someToFit);
        Thread.currentThread().interrupt();
        try {
            assertThat(other.calibration(model, null)).isEmpty();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(other.isPrepared(model)).isFalse();
        assertThat(other.calibration(model, null)).isPresent();
        assertThat(other.isPrepared(model)).isTrue();
    }

    @Test
    void takesWhatIsStoredForThisModelOnly() throws IOException {
        Classifier model = trained("softmax", 3000, 2);
        ModelCalibration fitted = calibrator.calibration(model, null).orElseThrow();
        ModelCalibration stored = new ModelCalibration(
                fitted.model(), fitted.dataSha256(), new Temperature(7), fitted.detector(), fitted.reliability(), null);
        assertThat(calibrator.calibration(model, stored)).contains(stored);
        Classifier other = trained("softmax", 2000, 2);
        assertThat(calibrator.calibration(other, stored)).isPresent().get().isNotEqualTo(stored);
    }

    private static double rejected(Classifier model, Temperature temperature, DigitDetector detector) {
        int[] rows = unseen().toArray();
        long rejected = IntStream.of(rows)
                .parallel()
                .filter(row -> !isDigit(data.images().picture(row), model, temperature, detector))
                .count();
        return (double) rejected / rows.length;
    }

    private static boolean isDigit(Picture picture, Classifier model, Temperature temperature, DigitDetector detector) {
        Prediction prediction = new CalibratedClassifier(model, temperature).classify(picture);
        return detector.isDigit(DigitFeatures.of(prediction, picture, calibrator.index(), FIRST_VALIDATION_ROW));
    }

    /** Validation rows between those that calibrations are fitted on. */
    private static IntStream unseen() {
        return IntStream.iterate(FIRST_VALIDATION_ROW + 2, row -> row < DataSet.MNIST_TRAIN_ROWS, row -> row + 10);
    }

    private static Classifier trained(String recipe, int rows, int epochs) throws IOException {
        return trained(recipe, new TrainingSplit(TrainingSplit.VALIDATION_ROWS, rows, 0), epochs);
    }

    private static Classifier trained(String name, TrainingSplit split, int epochs) throws IOException {
        Recipe recipe = RecipeFile.named(name).withEpochs(epochs).withSplit(split);
        try (Training training = Training.start(recipe, data, ExtraExamples.NONE, 2)) {
            while (training.hasNext()) {
                training.next();
            }
            return training.classifier();
        }
    }
}
