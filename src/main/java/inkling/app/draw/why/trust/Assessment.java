package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Doubt;
import inkling.app.draw.why.neighbors.Nearest;
import inkling.learn.Prediction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said for and against an answer.
 *
 * @param check whether it is a digit at all; null while that cannot be told
 */
record Assessment(Answer answer, @Nullable DigitCheck check) {
    static Assessment of(Nearest nearest) {
        return new Assessment(nearest.answer(), DigitCheck.of(nearest));
    }

    /**
     * The reason not to answer; null where there is none.
     *
     * @param required the confidence, 0..1, without which there is no answer
     */
    @Nullable
    Doubt doubt(double required) {
        Prediction prediction = answer.prediction();
        String guess = String.format(
                Locale.ROOT, "%d at %.0f\u2009%%", prediction.digit(), Math.floor(100 * prediction.confidence()));
        if (check != null && !check.passed()) {
            return new Doubt(
                    "This does not look like a digit", "Because " + check.reason() + ". If it is one: " + guess + ".");
        }
        return prediction.confidence() < required
                ? new Doubt(
                        "Not sure enough to say",
                        String.format(Locale.ROOT, "%s, and you ask for %.0f\u2009%%.", guess, 100 * required))
                : null;
    }
}
