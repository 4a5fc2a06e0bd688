package inkling.app.draw.why.trust;

import static java.util.Objects.requireNonNull;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.ReliabilityDiagram;
import inkling.learn.calibrate.ReliabilityDiagram.Bin;
import java.util.Map;

/** How far the model can be trusted, in sentences with measured results. */
final class TrustText {
    private static final Texts TEXTS = Texts.of("draw");

    /** A bin with fewer drawings than this measures nothing. */
    private static final int ENOUGH = 30;

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

    /** How often answers of this confidence are correct: as measured where there were enough drawings, but never more than it claims. */
    static String confidence(Answer answer, Calibration calibration) {
        if (!calibration.isOf(answer.model())) {
            return TEXTS.get("confidence.unknown");
        }
        float confidence = answer.prediction().confidence();
        Bin bin = measured(calibration).binOf(confidence);
        return bin.count() >= ENOUGH
                ? TEXTS.get("confidence.measured", outOfHundred(Math.min(bin.accuracy(), confidence)))
                : TEXTS.get("confidence.estimated", outOfHundred(confidence));
    }

    private static int outOfHundred(double share) {
        return (int) Math.floor(100 * share);
    }

    /** The diagram of drawn digits, or of the test digits where no drawn ones were measured. */
    private static ReliabilityDiagram measured(Calibration calibration) {
        Map<String, ReliabilityDiagram> diagrams = calibration.results().reliability();
        return diagrams.getOrDefault("drawn", requireNonNull(diagrams.get("test")));
    }
}
