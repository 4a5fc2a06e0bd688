package inkling.app.draw.why.trust;

import static java.util.Objects.requireNonNull;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Texts;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.ReliabilityDiagram;
import inkling.learn.calibrate.ReliabilityDiagram.Bin;
import java.util.Map;

/** What a confidence is worth, in words. */
final class ConfidenceText {
    private static final Texts TEXTS = Texts.of("draw");

    /** A bin with fewer drawings than this measures nothing. */
    private static final int ENOUGH = 30;

    private ConfidenceText() {}

    /** How often answers of this confidence are correct: as measured where there were enough drawings, but never more than it claims. */
    static String of(Answer answer, Calibration calibration) {
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
