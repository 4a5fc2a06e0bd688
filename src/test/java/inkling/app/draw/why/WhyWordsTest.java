package inkling.app.draw.why;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answers;
import inkling.app.draw.answer.Doubt;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.AnsweredCurve;
import inkling.learn.calibrate.AnsweredCurve.Point;
import inkling.learn.calibrate.Calibration;
import inkling.learn.explain.WhatIf;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhyWordsTest {
    @Test
    void saysWhatADemandCostsAndGives() {
        AnsweredCurve curve = new AnsweredCurve(List.of(new Point(0.3, 1, 0.99), new Point(0.9, 0.975, 0.9995)));
        assertThat(TrustWords.demand(curve, 0))
                .isEqualTo("Of the test digits it then answers 100.0\u2009%, and 99.00\u2009% of these rightly.");
        assertThat(TrustWords.demand(curve, 0.8))
                .isEqualTo("Of the test digits it then answers 97.5\u2009%, and 99.95\u2009% of these rightly.");
    }

    @Test
    void writesAmountsWithTheirUnits() {
        assertThat(WhatIfWords.amount(WhatIf.TURN, -12.2)).isEqualTo("\u221212\u00b0");
        assertThat(WhatIfWords.amount(WhatIf.TURN, 0.2)).isEqualTo("0\u00b0");
        assertThat(WhatIfWords.amount(WhatIf.THICKEN, -0.01)).isEqualTo("0.0\u2009px");
        assertThat(WhatIfWords.amount(WhatIf.SHIFT_RIGHT, 3)).isEqualTo("+3.0\u2009px");
        assertThat(WhatIfWords.amount(WhatIf.SIZE, 0.5)).isEqualTo("\u00d7\u20091.41");
        assertThat(WhatIfWords.number(WhatIf.SIZE, -1)).isEqualTo(0.5);
        assertThat(WhatIfWords.number(WhatIf.TURN, -45)).isEqualTo(-45);
        assertThat(WhatIfWords.amount(WhatIf.INVERT, 0.4)).isEqualTo("40\u2009%");
    }

    /** What it learned to doubt says little of what it will meet. */
    @Test
    void tellsItsLimitsByKindsItNeverLearnedFrom() {
        Calibration.Figures figures = Calibration.shipped().figures();
        double missed = 100 * (1 - figures.caught().get("other shape"));
        assertThat(TrustWords.limits(figures)).contains(String.format(Locale.ROOT, "such shapes %.0f;", missed));
    }

    @Test
    void namesTheLabelsOfTheNearest() {
        assertThat(NearbyDigit.labels(List.of(near(7), near(7)))).isEqualTo("all 7");
        assertThat(NearbyDigit.labels(List.of(near(7), near(1)))).isEqualTo("7, 1");
    }

    @Test
    void doubtsNoDigitBeforeItAsksHowSure() {
        Prediction prediction = new Prediction(new float[] {0, .3f, 0, 0, 0, 0, 0, .618f, .082f, 0});
        Assessment none = new Assessment(Answers.of(prediction), new DigitCheck(0.1, false, "it is a shoe"));
        assertThat(none.doubt(0.9))
                .isEqualTo(new Doubt(
                        "This does not look like a digit", "Because it is a shoe. If it is one: 7 at 61\u2009%."));
        Assessment unsure = new Assessment(Answers.of(prediction), new DigitCheck(0.9, true, ""));
        assertThat(unsure.doubt(0.9))
                .isEqualTo(new Doubt("Not sure enough to say", "7 at 61\u2009%, and you ask for 90\u2009%."));
        assertThat(unsure.doubt(0.5)).isNull();
    }

    private static NearbyDigit near(int label) {
        return new NearbyDigit(new Neighbor(label, 4), label, new Picture(new byte[Picture.SIZE]));
    }
}
