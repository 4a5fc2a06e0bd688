package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.learn.runs.MyDigitsComparison;
import inkling.learn.runs.MyDigitsScores;

/** How a run classifies the user's own digits, in one sentence. */
final class MyDigitsResult {
    private static final Texts TEXTS = Texts.of("train");

    private MyDigitsResult() {}

    /** The sentence, with the model before the run where there was one. */
    static String sentence(MyDigitsComparison compared) {
        MyDigitsScores after = compared.after();
        MyDigitsScores before = compared.before();
        boolean validated = after.validation().rows() > 0;
        Object[] values = {
            after.validation().correct(),
            after.validation().rows(),
            after.training().correct(),
            after.training().rows(),
            before == null ? 0 : before.validation().correct(),
            before == null ? 0 : before.training().correct(),
            before == null ? "" : before.model()
        };
        return before == null
                ? TEXTS.get(validated ? "my-digits.result" : "my-digits.result.all", values)
                : TEXTS.get(validated ? "my-digits.result.before" : "my-digits.result.all.before", values);
    }
}
