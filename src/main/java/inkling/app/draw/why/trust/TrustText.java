package inkling.app.draw.why.trust;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.Interval;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.MeasuredDigits;

/** How far the model can be trusted, in sentences with measured results. */
final class TrustText {
    private static final Texts TEXTS = Texts.of("draw");

    private TrustText() {}

    /** What requiring a confidence, 0..1, costs and gains on drawings, or on the test digits where none were measured. */
    static String demand(Calibration.Results results, double required) {
        CoverageCurve.Point point = curve(results).at(required);
        if (point.coverage() == 0) {
            return TEXTS.get("trust.demand.none");
        }
        String answered = Figures.percent(point.coverage());
        String correct = Figures.percent(point.accuracy(), 2);
        MeasuredDigits drawn = results.digits("drawn");
        if (drawn == null || results.drawnCoverage() == null) {
            return TEXTS.get("trust.demand.test", answered, correct);
        }
        String images = Figures.count(drawn.images());
        return drawn.writers() == null
                ? TEXTS.get("trust.demand.anybody", answered, correct, images)
                : TEXTS.get("trust.demand", answered, correct, images, drawn.writers());
    }

    /** The curve that a required confidence is chosen by: of drawings, so that the test digits can still judge the model. */
    static CoverageCurve curve(Calibration.Results results) {
        CoverageCurve drawn = results.drawnCoverage();
        return drawn == null ? results.coverage() : drawn;
    }

    /** How far confidence is off. */
    static String calibration(Calibration.Results results) {
        MeasuredDigits drawn = results.digits("drawn");
        String test = error(results, "test");
        if (drawn == null) {
            return TEXTS.get("trust.calibration.test", test);
        }
        return drawn.writers() == null
                ? TEXTS.get("trust.calibration.anybody", test, error(results, "drawn"))
                : TEXTS.get("trust.calibration", test, error(results, "drawn"), drawn.writers());
    }

    /** A calibration error, with its interval where that is known. */
    private static String error(Calibration.Results results, String kind) {
        String error = Figures.percent(results.errorAfter().getOrDefault(kind, 0.0), 2);
        MeasuredDigits measured = results.digits(kind);
        return measured == null ? error : TEXTS.get("trust.interval", error, interval(measured.error(), 2));
    }

    /** Both ends of an interval, in percent. */
    static String interval(Interval interval, int decimals) {
        return TEXTS.get(
                "trust.range",
                Figures.decimal(100 * interval.low(), decimals),
                Figures.decimal(100 * interval.high(), decimals));
    }
}
