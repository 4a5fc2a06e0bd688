package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Texts;
import inkling.learn.Interval;
import inkling.learn.calibrate.AccuracyByConfidence;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.ModelCalibration;

/** What the confidence of an answer is worth, in a few words: of the shipped model as it was studied, of others as fitted. */
final class ConfidenceText {
    private static final Texts TEXTS = Texts.of("draw");

    /** A 95% interval that is wider than this is told as "about". */
    private static final double NARROW = 0.04;

    private ConfidenceText() {}

    /** Whether the confidence was measured, or is only what the model claims. */
    static boolean isMeasured(Answer answer) {
        return answer.reader().calibration() != null || Calibration.shipped().isOf(answer.model());
    }

    /**
     * How often answers of this confidence are correct: as measured where there were enough digits, else at most what so few
     * allow; but never more than it claims.
     *
     * @param calibrating whether that is still being measured
     */
    static String of(Answer answer, boolean calibrating) {
        ModelCalibration calibration = answer.reader().calibration();
        if (!isMeasured(answer)) {
            return TEXTS.get(calibrating ? "confidence.calibrating" : "confidence.unknown");
        }
        if (calibration == null || Calibration.shipped().isOf(answer.model())) {
            return TrustText.confidence(answer, Calibration.shipped());
        }
        float confidence = answer.prediction().confidence();
        AccuracyByConfidence.Bin bin = calibration.at(confidence);
        Interval accuracy = bin.interval();
        if (accuracy == null) {
            return estimated(answer, confidence);
        }
        return accuracy.high() - accuracy.low() <= NARROW
                ? TEXTS.get(
                        areDigits(answer) ? "confidence.validation" : "confidence.rows",
                        outOfHundred(Math.min(bin.accuracy(), confidence)))
                : estimated(answer, Math.min(accuracy.high(), confidence));
    }

    private static String estimated(Answer answer, double share) {
        return TEXTS.get(
                areDigits(answer) ? "confidence.validation.estimated" : "confidence.rows.estimated",
                outOfHundred(share));
    }

    private static boolean areDigits(Answer answer) {
        return answer.classes().isDigits();
    }

    private static int outOfHundred(double share) {
        return (int) Math.floor(100 * share);
    }
}
