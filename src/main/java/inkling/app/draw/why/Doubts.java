package inkling.app.draw.why;

import inkling.app.draw.answer.Doubt;
import inkling.learn.Prediction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What there is to doubt about an answer. */
final class Doubts {
    private Doubts() {}

    /**
     * The reason not to answer; null where there is none.
     *
     * @param least the confidence, 0..1, that is required
     */
    static @Nullable Doubt of(Judgement judgement, double least) {
        Prediction prediction = judgement.answered().prediction();
        Looks looks = judgement.looks();
        String guess = String.format(
                Locale.ROOT, "%d at %.0f\u2009%%", prediction.digit(), Math.floor(100 * prediction.confidence()));
        if (looks != null && !looks.digit()) {
            return new Doubt(
                    "This does not look like a digit", "Because " + looks.why() + ". If it is one: " + guess + ".");
        }
        return prediction.confidence() < least
                ? new Doubt(
                        "Not sure enough to say",
                        String.format(Locale.ROOT, "%s, and you ask for %.0f\u2009%%.", guess, 100 * least))
                : null;
    }
}
