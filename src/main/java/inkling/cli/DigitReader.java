package inkling.cli;

import inkling.cli.option.DataOption;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.calibrate.DigitVerdict;
import inkling.learn.calibrate.ModelCalibration;
import inkling.sketch.generated.NonDigits;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model as it classifies drawings on the pad, with the verdict whether each shows a digit at all.
 *
 * @param data the data set with the nearest training digits; null where there is none, and so hardly any verdict
 */
record DigitReader(
        CalibratedClassifier classifier, @Nullable Calibrator data) {
    /**
     * Calibrates a model on the data set given, or on the one that comes with the program if that is there.
     *
     * @param file where the model was read; null for the shipped one
     */
    static DigitReader of(Classifier model, @Nullable Path file, DataOption data) throws IOException {
        if (data.folder() == null && !DataFolder.holdsSprite(DataFolder.find())) {
            return new DigitReader(CalibratedClassifier.of(model, stored(file)), null);
        }
        DataSet set = data.read();
        Calibrator calibrator = new Calibrator(set, NonDigits::someToFit);
        ModelCalibration stored = stored(file);
        CalibratedClassifier classifier = calibrator
                .calibration(model, stored)
                .map(calibration -> new CalibratedClassifier(model, calibration))
                .orElseGet(() -> CalibratedClassifier.of(model, stored));
        return new DigitReader(classifier, calibrator);
    }

    /** What a run has stored beside its model; null for none. */
    private static @Nullable ModelCalibration stored(@Nullable Path model) throws IOException {
        if (model == null) {
            return null;
        }
        try {
            return ModelCalibration.read(ModelCalibration.besides(model));
        } catch (NoSuchFileException | BadFileException e) {
            return null; // it can be fitted again
        }
    }

    /** Whether the model has learned too little for any verdict. */
    boolean isUntrained() {
        ModelCalibration calibration = classifier.calibration();
        return calibration != null && !calibration.knowsDigits();
    }

    /** Whether an image shows a digit; empty where that was not measured. */
    Optional<DigitVerdict> verdict(Picture picture, Prediction prediction) {
        return data == null
                ? DigitVerdict.of(prediction, picture, classifier.calibration(), List.of())
                : data.verdict(prediction, picture, classifier.calibration());
    }
}
