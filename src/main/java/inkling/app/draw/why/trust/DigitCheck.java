package inkling.app.draw.why.trust;

import static java.util.Objects.requireNonNull;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.why.neighbors.Nearest;
import inkling.app.draw.why.neighbors.Nearest.NearbyDigit;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.DigitFeatures;
import inkling.learn.calibrate.DigitVerdict;
import inkling.learn.calibrate.Ink;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a picture looks like a digit at all.
 *
 * @param likeness 0..1
 * @param passed whether that is enough to pass as one
 * @param reason what speaks most against it: the end of a sentence with "because"
 */
record DigitCheck(double likeness, boolean passed, String reason) {
    private static final Texts TEXTS = Texts.of("draw");

    /**
     * Checks what was classified.
     *
     * @return null where there are no neighbors yet to base it on, and where {@link DigitVerdict#of} has no verdict
     */
    static @Nullable DigitCheck of(Nearest nearest) {
        Answer answer = nearest.answer();
        List<Neighbor> found = nearest.digits().stream().map(NearbyDigit::found).toList();
        ModelCalibration calibration = answer.reader().calibration();
        return DigitVerdict.of(answer.prediction(), answer.picture(), calibration, found)
                .map(verdict ->
                        new DigitCheck(verdict.likeness(), verdict.isDigit(), reason(answer, calibration, found)))
                .orElse(null);
    }

    private static String reason(Answer answer, @Nullable ModelCalibration calibration, List<Neighbor> nearest) {
        return switch (Ink.of(answer.picture())) {
            case NONE -> TEXTS.get("digit.blank");
            case DOT -> TEXTS.get("digit.dot");
            case ENOUGH ->
                reason(
                        DigitFeatures.of(answer.prediction(), answer.picture(), nearest),
                        requireNonNull(calibration).detector());
        };
    }

    /** What speaks most against a digit. */
    static String reason(DigitFeatures features, DigitDetector detector) {
        DigitFeatures typical = detector.typical();
        return switch (detector.weakness(features)) {
            case OVERLAP -> TEXTS.get("digit.apart");
            case DISTANCE -> TEXTS.get("digit.far", Figures.decimal(features.distance() / typical.distance(), 1));
            case CONFIDENCE ->
                features.logOdds() < 0
                        ? TEXTS.get("digit.undecided")
                        : TEXTS.get(
                                "digit.unsure",
                                Figures.percent(features.confidence(), 0),
                                Figures.percent(typical.confidence(), 0));
        };
    }
}
