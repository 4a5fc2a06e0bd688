package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.calibrate.AnsweredCurve;
import inkling.learn.calibrate.AnsweredCurve.Point;
import inkling.learn.calibrate.Calibration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrustWordsTest {
    @Test
    void saysWhatADemandCostsAndGives() {
        AnsweredCurve curve = new AnsweredCurve(List.of(new Point(0.3, 1, 0.99), new Point(0.9, 0.975, 0.9995)));
        assertThat(TrustWords.demand(curve, 0))
                .isEqualTo("Of the test digits it then answers 100.0\u2009%, and 99.00\u2009% of these rightly.");
        assertThat(TrustWords.demand(curve, 0.8))
                .isEqualTo("Of the test digits it then answers 97.5\u2009%, and 99.95\u2009% of these rightly.");
    }

    /** What it learned to doubt says little of what it will meet. */
    @Test
    void tellsItsLimitsByKindsItNeverLearnedFrom() {
        Calibration.Figures figures = Calibration.shipped().figures();
        double missed = 100 * (1 - figures.caught().get("other shape"));
        assertThat(TrustWords.limits(figures)).contains(String.format(Locale.ROOT, "such shapes %.0f;", missed));
    }
}
