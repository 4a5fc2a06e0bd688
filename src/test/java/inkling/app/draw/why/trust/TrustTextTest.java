package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Figures;
import inkling.learn.Interval;
import inkling.learn.calibrate.AccuracyByConfidence;
import inkling.learn.calibrate.AccuracyByConfidence.Bin;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.CoverageCurve.Point;
import inkling.learn.calibrate.MeasuredDigits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrustTextTest {
    private static final CoverageCurve TEST =
            new CoverageCurve(List.of(new Point(0.3, 1, 0.99), new Point(0.9, 0.975, 0.9995)), null, null);
    private static final CoverageCurve DRAWN =
            new CoverageCurve(List.of(new Point(0.3, 1, 0.97), new Point(0.9, 0.925, 0.985)), null, null);
    private static final CoverageCurve NONE = new CoverageCurve(List.of(new Point(0.3, 0, Double.NaN)), null, null);

    @Test
    void saysWhatADemandCostsAndGivesOnDrawingsByOthers() {
        Calibration.Results results = results(DRAWN, drawn(15));
        assertThat(TrustText.demand(results, 0))
                .startsWith(
                        "Of 3,745 digits by 15 people on whose drawings it was not calibrated (amber), the model that"
                                + " ships with Inkling then answers 100.0%, and 97.00% of these answers are correct.");
        assertThat(TrustText.demand(results, 0.8)).contains("answers 92.5%, and 98.50% of these");
        assertThat(TrustText.demand(results(DRAWN, drawn(null)), 0.8)).contains("perhaps by the same people");
        assertThat(TrustText.demand(results(NONE, drawn(15)), 0.8))
                .startsWith("The model that ships with Inkling is never that confident");
    }

    @Test
    void saysThatAThresholdIsChosenOnTestDigits() {
        assertThat(TrustText.demand(results(null, null), 0.8))
                .isEqualTo(
                        "The model that ships with Inkling then answers 97.5% of the test digits (blue), and 99.95% of these answers are correct."
                                + " What you choose by test digits, they can no longer judge: expect less of your drawings.");
    }

    @Test
    void saysAboutWhereFewDrawingsWereMeasured() {
        Calibration.Results results = results(DRAWN, drawn(15));
        assertThat(ConfidenceText.of(results, 0.9995f))
                .as("2,970 of 3,000: an interval of less than a point")
                .isEqualTo("correct 99 times out of 100 at this confidence");
        assertThat(ConfidenceText.of(results, 0.985f))
                .as("91 of 100: from 84 to 95")
                .isEqualTo("correct about 91 times out of 100 at this confidence");
        assertThat(ConfidenceText.of(results, 0.6f))
                .as("2 of 20, which is too few, but no more than 30 in 100 with 95% confidence")
                .isEqualTo("correct about 30 times out of 100 at this confidence");
        assertThat(ConfidenceText.of(results, 0.4f))
                .as("nothing measured")
                .isEqualTo("correct about 40 times out of 100 at this confidence");
        assertThat(ConfidenceText.of(results(DRAWN, null), 0.985f))
                .isEqualTo("correct about 98 times out of 100 at this confidence");
    }

    @Test
    void statesTheIntervalOfTheCalibrationError() {
        assertThat(TrustText.calibration(results(DRAWN, drawn(15))))
                .contains(
                        "by 0.12% on average on the test digits (blue) and by 1.47% (95% interval 1.10 to 2.05) on digits"
                                + " by 15 people on whose drawings it was not calibrated (amber).");
        assertThat(TrustText.calibration(results(DRAWN, drawn(null)))).contains("perhaps by people on whose drawings");
        assertThat(TrustText.calibration(results(null, null))).doesNotContain("people");
    }

    /** The shipped curve against the definition of its points, at a required confidence that is none of them. */
    @Test
    void theShippedModelSaysWhatItWasMeasuredOn() {
        Calibration.Results results = Calibration.shipped().results();
        MeasuredDigits drawn = results.digits("drawn");
        assertThat(TrustText.demand(results, 0.5))
                .startsWith("Of " + Figures.count(drawn.images()) + " digits by " + drawn.writers() + " people");
        for (AccuracyByConfidence.Bin bin : drawn.byConfidence().bins()) {
            int above = (int) Math.round(
                    results.drawnCoverage().at(Math.nextUp(bin.upTo())).coverage() * drawn.images());
            int counted = drawn.byConfidence().bins().stream()
                    .filter(other -> other.upTo() > bin.upTo())
                    .mapToInt(Bin::count)
                    .sum();
            assertThat(above).as("above %s", bin.upTo()).isEqualTo(counted);
        }
    }

    private static MeasuredDigits drawn(@Nullable Integer writers) {
        return new MeasuredDigits(
                3745,
                writers,
                new Interval(0.96, 0.98),
                new Interval(0.011, 0.0205),
                1873,
                new Interval(0.95, 0.97),
                new AccuracyByConfidence(List.of(
                        new Bin(0.5, 0, 0), new Bin(0.7, 20, 2), new Bin(0.99, 100, 91), new Bin(1, 3000, 2970))));
    }

    private static Calibration.Results results(@Nullable CoverageCurve drawnCurve, @Nullable MeasuredDigits drawn) {
        return new Calibration.Results(
                Map.of(),
                Map.of(),
                Map.of("test", 0.0012, "drawn", 0.0147),
                Map.of(),
                TEST,
                Map.of(),
                Map.of(),
                Map.of(),
                drawnCurve,
                null,
                drawn == null ? null : Map.of("drawn", drawn),
                null);
    }
}
