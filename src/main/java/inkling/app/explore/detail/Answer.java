package inkling.app.explore.detail;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.OneHotLabels;
import inkling.learn.Evaluation;
import inkling.learn.Prediction;

/**
 * What a model predicts for a digit.
 *
 * @param model its name
 */
record Answer(SelectedDigit digit, String model, Prediction prediction) {
    private static final Texts TEXTS = Texts.of("explore");
    private static final int MOST_DIGITS = 12;

    /** The class it predicts. */
    int label() {
        return prediction.digit();
    }

    /** Whether the digit has a label, and that is another class. */
    boolean isWrong() {
        return digit.label() != OneHotLabels.NO_CLASS && label() != digit.label();
    }

    /** {@code 7 · 99.99%}. */
    String text() {
        String confidence = Figures.probability(prediction.confidence(), 2);
        return TEXTS.get("predicted.value", digit.classes().name(label()), confidence);
    }

    /** The cross-entropy, {@code 11.77}; a dash for a digit without a label. */
    String loss() {
        return digit.label() == OneHotLabels.NO_CLASS ? TEXTS.get("value.none") : Figures.nats(crossEntropy());
    }

    /** How the cross-entropy comes about: {@code cross-entropy = −ln 0.0000077 = 11.77}; empty without a label. */
    String lossEquation() {
        return digit.label() == OneHotLabels.NO_CLASS
                ? ""
                : TEXTS.get("cross-entropy", probabilityOfLabel(), Figures.nats(crossEntropy()));
    }

    private double crossEntropy() {
        return Evaluation.crossEntropy(prediction.probability(digit.label()));
    }

    /** With as many digits as it takes for the equation to come true when somebody works it out. */
    private String probabilityOfLabel() {
        double loss = crossEntropy();
        double probability = Math.exp(-loss); // not below the limit that the cross-entropy sets
        int digits = 2;
        String text = Figures.shortest(probability, digits);
        while (digits < MOST_DIGITS
                && !Figures.nats(-Math.log(Double.parseDouble(text))).equals(Figures.nats(loss))) {
            text = Figures.shortest(probability, ++digits);
        }
        return text;
    }
}
