package inkling.learn.calibrate;

import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.neighbors.Neighbor;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fits calibrations to models on the validation rows of a data set. What does not depend on the model is prepared when it is
 * first needed, which takes a few seconds, and kept. For background threads, any number of them.
 */
public final class Calibrator {
    private final DataSet data;
    private final Supplier<List<Picture>> nonDigits;
    private final Map<Integer, CalibrationDigits> digits = new ConcurrentHashMap<>();
    private @Nullable NeighborIndex index;
    private @Nullable String checksum;

    /**
     * @param data a complete data set
     * @param nonDigits images of no digit to fit on, at least one
     */
    public Calibrator(DataSet data, Supplier<List<Picture>> nonDigits) {
        this.data = data;
        this.nonDigits = nonDigits;
    }

    /** The data set. */
    public DataSet data() {
        return data;
    }

    /** All rows of the data set, indexed; to be asked for only where {@link NeighborIndex#fits they fit}. */
    public synchronized NeighborIndex index() {
        if (index == null) {
            index = NeighborIndex.of(data);
        }
        return index;
    }

    /**
     * Whether an image shows a digit.
     *
     * @return empty where nothing was measured, as {@link DigitVerdict#of}
     */
    public Optional<DigitVerdict> verdict(
            Prediction prediction, Picture picture, @Nullable ModelCalibration calibration) {
        List<Neighbor> nearest = index().nearest(picture, DigitVerdict.NEAREST, data.trainRows());
        return DigitVerdict.of(prediction, picture, calibration, nearest);
    }

    /** Whether a model like this can be calibrated at once, in less than a second. */
    public boolean isPrepared(Classifier model) {
        return digits.containsKey(model.card().recipe().split().validationRows());
    }

    /**
     * The calibration of a model: the stored one where it is this model's on this data set, that of the model that ships with the
     * program, or one that is fitted now.
     *
     * @param stored a calibration found with the model; null for none
     * @return empty where nothing can be measured: the model has learned from all rows, or the data set is another than its own,
     *     or too large for an index; also if the thread is interrupted
     */
    public Optional<ModelCalibration> calibration(Classifier model, @Nullable ModelCalibration stored) {
        if (stored != null
                && stored.isOf(model)
                && stored.dataSha256().equals(checksum())
                && (!stored.hasDigitCheck() || model.classNames().isDigits())) {
            return Optional.of(stored);
        }
        if (Calibration.shipped().isOf(model)) {
            return checksum().equals(Checksum.MNIST)
                    ? Optional.of(ModelCalibration.of(Calibration.shipped(), checksum()))
                    : Optional.empty();
        }
        int validationRows = model.card().recipe().split().validationRows();
        if (!ClassMatch.canEvaluate(model, data.classes())
                || !NeighborIndex.fits(data.rows())
                || validationRows < CalibrationDigits.LEAST
                || validationRows >= data.trainRows()) {
            return Optional.empty();
        }
        try {
            CalibrationDigits own = digits(validationRows);
            return own.belongTo(model) ? Optional.of(own.calibrate(model)) : Optional.empty();
        } catch (CancellationException e) {
            return Optional.empty(); // the program ends
        }
    }

    private synchronized String checksum() {
        if (checksum == null) {
            checksum = Checksum.sha256(data);
        }
        return checksum;
    }

    private synchronized CalibrationDigits digits(int validationRows) {
        CalibrationDigits known = digits.get(validationRows);
        if (known == null) {
            List<Picture> others = data.classes().isDigits() ? nonDigits.get() : List.of();
            known = CalibrationDigits.of(data, checksum(), validationRows, index(), others);
            digits.put(validationRows, known);
        }
        return known;
    }
}
