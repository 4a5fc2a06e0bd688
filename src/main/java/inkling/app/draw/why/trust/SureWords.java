package inkling.app.draw.why.trust;

import static java.util.Objects.requireNonNull;

import inkling.app.draw.answer.Answer;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.Reliability;
import inkling.learn.calibrate.Reliability.Bin;
import java.util.Locale;
import java.util.Map;

/** What a confidence is worth, in words. */
final class SureWords {
    /** Fewer drawings than this in a range of confidence measure nothing. */
    private static final int ENOUGH = 30;

    private SureWords() {}

    /** {@code right 98 times in 100 at this confidence}: as measured, where enough drawings were as sure, but never more than it says itself. */
    static String of(Answer answered, Calibration calibration) {
        if (!calibration.isOf(answered.model())) {
            return "by the model's own word: it was never measured";
        }
        float confidence = answered.prediction().confidence();
        Bin bin = measured(calibration).binOf(confidence);
        boolean measured = bin.count() >= ENOUGH;
        return String.format(
                Locale.ROOT,
                "right %s%.0f times in 100 at this confidence",
                measured ? "" : "about ",
                Math.floor(100 * (measured ? Math.min(bin.right(), confidence) : confidence)));
    }

    /** The diagram over drawn digits, or over the test digits where no drawn ones were measured. */
    private static Reliability measured(Calibration calibration) {
        Map<String, Reliability> diagrams = calibration.figures().reliability();
        return diagrams.getOrDefault("drawn", requireNonNull(diagrams.get("test")));
    }
}
