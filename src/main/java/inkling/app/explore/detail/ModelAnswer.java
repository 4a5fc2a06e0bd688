package inkling.app.explore.detail;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.Prediction;

/**
 * What the model predicts for a digit.
 *
 * @param label the class it predicts
 * @param confidence 0..1
 */
record ModelAnswer(SelectedDigit digit, int label, double confidence) {
    private static final Texts TEXTS = Texts.of("explore");

    static ModelAnswer of(SelectedDigit digit, Prediction prediction) {
        return new ModelAnswer(digit, prediction.digit(), prediction.confidence());
    }

    boolean isCorrect() {
        return label == digit.label();
    }

    /** {@code 7 · 99.98%}. */
    String text() {
        return TEXTS.get("prediction.value", digit.labels().classes().name(label), Figures.percent(confidence, 2));
    }
}
