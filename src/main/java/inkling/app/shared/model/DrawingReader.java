package inkling.app.shared.model;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.neighbors.NeighborIndex;
import inkling.sketch.generated.NonDigits;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What all drawings are classified with: the model that classifies on all screens, as the average of three views, with what was
 * fitted to it. Explore and Train, which classify all rows, use the model with one view. FX thread only.
 */
public final class DrawingReader {
    private final ReadOnlyObjectWrapper<@Nullable CalibratedClassifier> reader = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty calibrating = new SimpleBooleanProperty();
    private @Nullable Calibrator calibrator;

    DrawingReader() {}

    /** The model with what is known of it; null without a model. */
    public ReadOnlyObjectProperty<@Nullable CalibratedClassifier> property() {
        return reader.getReadOnlyProperty();
    }

    public @Nullable CalibratedClassifier get() {
        return reader.get();
    }

    /** Whether a calibration of the model is being read or fitted. */
    public BooleanProperty calibratingProperty() {
        return calibrating;
    }

    /**
     * Fits calibrations on the data set, and holds its index; null until all rows are read, and for more rows than {@link NeighborIndex} has
     * room for.
     */
    public @Nullable Calibrator getCalibrator() {
        return calibrator;
    }

    /** Uses what was fitted to the model; does nothing if another model is in use by now. */
    public void use(CalibratedClassifier calibrated) {
        CalibratedClassifier now = reader.get();
        if (now != null && now.classifier() == calibrated.classifier()) {
            calibrating.set(false);
            reader.set(calibrated);
        }
    }

    /** Uses a model, of which what was fitted to it is known if it is in use already. */
    void useModel(@Nullable Classifier model) {
        CalibratedClassifier now = reader.get();
        if (model == null) {
            reader.set(null);
        } else if (now == null || now.classifier() != model) {
            reader.set(CalibratedClassifier.of(model));
        }
    }

    void useCalibrated(CalibratedClassifier model) {
        reader.set(model);
    }

    /** What was fitted on other data says nothing about the digits of these. */
    public void useData(@Nullable DataSet data) {
        if (calibrator != null && calibrator.data().equals(data)) {
            return;
        }
        boolean other = calibrator != null;
        calibrator = data == null || data.rows() < data.labels().rows() || !NeighborIndex.fits(data.rows())
                ? null
                : new Calibrator(data, NonDigits::someToFit);
        CalibratedClassifier now = reader.get();
        if (now != null && other) {
            reader.set(CalibratedClassifier.of(now.classifier()));
        }
    }
}
