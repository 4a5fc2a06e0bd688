package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.learn.runs.BeforeAfter;
import inkling.learn.runs.OwnScores;

/** How a run classifies the user's own digits, in one sentence. */
final class MyDigitsResult {
    private static final Texts TEXTS = Texts.of("train");

    private MyDigitsResult() {}

    /** The sentence, with the model before the run where there was one. */
    static String sentence(BeforeAfter compared) {
        OwnScores after = compared.after();
        OwnScores before = compared.before();
        boolean validated = after.heldBack().rows() > 0;
        Object[] values = {
            after.heldBack().correct(),
            after.heldBack().rows(),
            after.learned().correct(),
            after.learned().rows(),
            before == null ? 0 : before.heldBack().correct(),
            before == null ? 0 : before.learned().correct(),
            before == null ? "" : before.model()
        };
        return before == null
                ? TEXTS.get(validated ? "my-digits.result" : "my-digits.result.learned", values)
                : TEXTS.get(validated ? "my-digits.result.before" : "my-digits.result.learned.before", values);
    }
}
