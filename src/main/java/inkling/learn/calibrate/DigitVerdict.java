package inkling.learn.calibrate;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an image shows a digit at all.
 *
 * @param likeness 0..1, by the detector fitted to the model; 0 without ink, or for a dot
 * @param isDigit whether that is enough
 */
public record DigitVerdict(double likeness, boolean isDigit) {
    /** Number of nearest training digits that a verdict is based on. */
    public static final int NEAREST = 5;

    /**
     * The verdict on an image.
     *
     * @param prediction for the image, with the temperature of the calibration
     * @param calibration of the model; null where nothing was measured
     * @param nearest the {@link #NEAREST} training digits nearest to the image; none if they are not known
     * @return empty where nothing was measured, for a model of other classes than digits, and for a model that does not know the digits yet: what follows from its
     *     predictions says nothing about the image
     */
    public static Optional<DigitVerdict> of(
            Prediction prediction, Picture picture, @Nullable ModelCalibration calibration, List<Neighbor> nearest) {
        if (Ink.of(picture) != Ink.ENOUGH) {
            return Optional.of(new DigitVerdict(0, false));
        }
        if (nearest.isEmpty() || calibration == null || !calibration.hasDigitCheck() || !calibration.knowsDigits()) {
            return Optional.empty();
        }
        DigitFeatures features = DigitFeatures.of(prediction, picture, nearest);
        DigitDetector detector = calibration.detector();
        return Optional.of(new DigitVerdict(detector.probability(features), detector.isDigit(features)));
    }
}
