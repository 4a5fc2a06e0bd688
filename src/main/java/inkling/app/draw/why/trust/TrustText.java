package inkling.app.draw.why.trust;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import java.util.Map;

/** How far the model can be trusted, in sentences with measured results. */
final class TrustText {
    private static final Texts TEXTS = Texts.of("draw");

    private TrustText() {}

    /** What requiring a confidence, 0..1, costs and gains on the test digits. */
    static String demand(CoverageCurve curve, double required) {
        CoverageCurve.Point point = curve.at(required);
        return TEXTS.get("trust.demand", Figures.percent(point.coverage()), Figures.percent(point.accuracy(), 2));
    }

    /** How far confidence is off. */
    static String calibration(Calibration.Results results) {
        Map<String, Double> errors = results.errorAfter();
        String test = Figures.percent(errors.getOrDefault("test", 0.0));
        Double drawn = errors.get("drawn");
        return drawn == null
                ? TEXTS.get("trust.calibration.test", test)
                : TEXTS.get("trust.calibration", test, Figures.percent(drawn));
    }

    /** What it cannot do. */
    static String limits(Calibration.Results results) {
        return TEXTS.get(
                "trust.limits",
                missed(results.rejected(), "scribble"),
                missed(results.rejected(), "other letter"),
                missed(results.rejected(), "other shape"),
                missed(results.accepted(), results.accepted().containsKey("drawn") ? "drawn" : "test"));
    }

    private static long missed(Map<String, Double> shares, String kind) {
        return Math.round(100 * (1 - shares.getOrDefault(kind, 1.0)));
    }
}
