package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.CoverageCurve.Point;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrustTextTest {
    @Test
    void saysWhatADemandCostsAndGives() {
        CoverageCurve curve = new CoverageCurve(List.of(new Point(0.3, 1, 0.99), new Point(0.9, 0.975, 0.9995)));
        assertThat(TrustText.demand(curve, 0))
                .isEqualTo(
                        "The model then answers 100.0% of the test digits, and 99.00% of these answers are correct.");
        assertThat(TrustText.demand(curve, 0.8))
                .isEqualTo("The model then answers 97.5% of the test digits, and 99.95% of these answers are correct.");
    }

    /** What it learned to doubt says little of what it will meet. */
    @Test
    void tellsItsLimitsByKindsItNeverLearnedFrom() {
        Calibration.Results results = Calibration.shipped().results();
        double missed = 100 * (1 - results.rejected().get("other shape"));
        assertThat(TrustText.limits(results)).contains(String.format(Locale.ROOT, "such shapes, %.0f.", missed));
    }
}
