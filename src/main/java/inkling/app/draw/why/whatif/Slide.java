package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.Answer;
import inkling.data.Classes;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitReader;
import inkling.learn.explain.WhatIf;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the model would believe of a picture all along a slider.
 *
 * @param curve {@link #STEPS} predictions, evenly from end to end
 */
record Slide(Answer answered, WhatIf kind, List<Prediction> curve) {
    /** Odd, so that the middle of a slider is among them. */
    static final int STEPS = 41;

    Slide {
        curve = List.copyOf(curve);
    }

    /** A picture and the slider it is put on. */
    record Question(Answer answered, WhatIf kind) {
        /** Reads the picture at every step. Any thread. */
        Slide slide() {
            DigitReader reader = DigitReader.of(answered.model());
            return new Slide(answered, kind, kind.curve(reader::read, answered.picture(), STEPS));
        }
    }

    /** The digit that is read where nothing is changed. */
    int digit() {
        return answered.prediction().digit();
    }

    /** The other digit that comes nearest to being read, anywhere on the slider. */
    int rival() {
        return IntStream.range(0, Classes.DIGITS.count())
                .filter(other -> other != digit())
                .boxed()
                .max(Comparator.comparingDouble(other -> curve.stream()
                        .mapToDouble(one -> one.probability(other))
                        .max()
                        .orElse(0)))
                .orElseThrow();
    }

    /** How far the answer holds, around the picture as it is: {@code Stays a 7 from −35° to +50°.} */
    String reach() {
        int home = home();
        int from = home;
        int to = home;
        while (from > 0 && curve.get(from - 1).digit() == digit()) {
            from--;
        }
        while (to < STEPS - 1 && curve.get(to + 1).digit() == digit()) {
            to++;
        }
        return from == 0 && to == STEPS - 1
                ? "Stays a " + digit() + " all the way."
                : String.format(
                        Locale.ROOT,
                        "Stays a %d from %s to %s.",
                        digit(),
                        WhatIfWords.amount(kind, kind.amount(from, STEPS)),
                        WhatIfWords.amount(kind, kind.amount(to, STEPS)));
    }

    /** The step where the picture is as it was. */
    private int home() {
        return (int) Math.round(-kind.least() / (kind.most() - kind.least()) * (STEPS - 1));
    }
}
