package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Doubt;
import inkling.app.draw.answer.Percentages;
import inkling.app.draw.why.neighbors.Nearest;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.Prediction;
import inkling.learn.calibrate.ModelCalibration;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer can be trusted.
 *
 * @param check whether it is a digit at all; null where that is not known, and for a model of other classes
 */
record Assessment(Answer answer, @Nullable DigitCheck check) {
    private static final Texts TEXTS = Texts.of("draw");

    static Assessment of(Nearest nearest) {
        Answer answer = nearest.answer();
        return new Assessment(answer, answer.classes().isDigits() ? DigitCheck.of(nearest) : null);
    }

    /**
     * The reason not to answer; null where there is none.
     *
     * @param required the confidence, 0..1, without which there is no answer
     */
    @Nullable
    Doubt doubt(double required) {
        Prediction prediction = answer.prediction();
        String confidence = Percentages.confidence(prediction);
        if (check != null && !check.passed()) {
            return new Doubt(
                    TEXTS.get("doubt.no-digit"),
                    TEXTS.get("doubt.no-digit.more", check.reason(), answer.name(), confidence));
        }
        ModelCalibration calibration = answer.reader().calibration();
        if (calibration != null && !calibration.knowsDigits()) {
            return new Doubt(
                    TEXTS.get("doubt.untrained", answer.name(), confidence),
                    TEXTS.get(
                            answer.classes().isDigits() ? "doubt.untrained.more" : "doubt.untrained.any",
                            Figures.percent(calibration.accuracy(), 0)));
        }
        return prediction.confidence() < required
                ? new Doubt(
                        TEXTS.get("doubt.unsure"),
                        TEXTS.get("doubt.unsure.more", answer.name(), confidence, Figures.percent(required)))
                : null;
    }
}
