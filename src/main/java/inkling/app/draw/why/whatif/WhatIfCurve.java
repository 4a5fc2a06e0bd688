package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.Answer;
import inkling.learn.Prediction;
import inkling.learn.explain.WhatIf;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The predictions for a picture at every step of a slider.
 *
 * @param predictions {@link #STEPS} of them, evenly from end to end
 */
record WhatIfCurve(Answer answer, WhatIf kind, List<Prediction> predictions) {
    /** Odd, so that the middle of a slider is among them. */
    static final int STEPS = 41;

    WhatIfCurve {
        predictions = List.copyOf(predictions);
    }

    /** Classifies the picture at every step of the slider. Any thread. */
    static WhatIfCurve of(Answer answer, WhatIf kind) {
        return new WhatIfCurve(answer, kind, kind.curve(answer.reader()::classify, answer.picture(), STEPS));
    }

    /** The label that is predicted for the unchanged picture. */
    int digit() {
        return answer.digit();
    }

    /** The label of the other class that becomes most probable, anywhere on the slider. */
    int rival() {
        return IntStream.range(0, answer.prediction().classes())
                .filter(other -> other != digit())
                .boxed()
                .max(Comparator.comparingDouble(other -> predictions.stream()
                        .mapToDouble(one -> one.probability(other))
                        .max()
                        .orElse(0)))
                .orElse(digit());
    }

    /** The lowest step down to which the answer holds, from the unchanged picture on. */
    int first() {
        int step = unchanged();
        while (step > 0 && predictions.get(step - 1).digit() == digit()) {
            step--;
        }
        return step;
    }

    /** The highest step up to which the answer holds, from the unchanged picture on. */
    int last() {
        int step = unchanged();
        while (step < STEPS - 1 && predictions.get(step + 1).digit() == digit()) {
            step++;
        }
        return step;
    }

    /** The step where the picture is as it was. */
    private int unchanged() {
        return (int) Math.round(-kind.least() / (kind.most() - kind.least()) * (STEPS - 1));
    }
}
