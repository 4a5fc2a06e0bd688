package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Texts;
import inkling.learn.Interval;
import inkling.learn.calibrate.AccuracyByConfidence.Bin;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.MeasuredDigits;
import inkling.learn.calibrate.ModelCalibration;

/** What the confidence of an answer is worth, in a few words: of the shipped model as it was studied, of others as fitted. */
final class ConfidenceText {
    private static final Texts TEXTS = Texts.of("draw");

    /** Fewer drawings than this measure nothing by themselves. */
    private static final int ENOUGH = 30;

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
            return of(Calibration.shipped().results(), answer.prediction().confidence());
        }
        float confidence = answer.prediction().confidence();
        Bin bin = calibration.at(confidence);
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

    /** The same of the model that ships with the program, by what was measured of it. */
    static String of(Calibration.Results results, float confidence) {
        MeasuredDigits measured = results.digits(results.digits("drawn") == null ? "test" : "drawn");
        Bin bin = measured == null ? null : measured.byConfidence().binOf(confidence);
        Interval interval = bin == null ? null : bin.interval();
        if (bin == null || interval == null) {
            return TEXTS.get("confidence.estimated", outOfHundred(confidence));
        }
        int correct = outOfHundred(Math.min(confidence, bin.count() < ENOUGH ? interval.high() : bin.accuracy()));
        return TEXTS.get(
                interval.high() - interval.low() > NARROW ? "confidence.estimated" : "confidence.measured", correct);
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
