package inkling.app.draw.why;

import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import java.util.Locale;
import java.util.Map;

/** How far the model is to be trusted, in plain sentences with measured figures. */
final class TrustWords {
    private TrustWords() {}

    /** What a demand costs and gives, on the test digits. */
    static String demand(CoverageCurve curve, double least) {
        CoverageCurve.Point point = curve.at(least);
        return String.format(
                Locale.ROOT,
                "Of the test digits it then answers %.1f\u2009%%, and %.2f\u2009%% of these rightly.",
                100 * point.coverage(),
                100 * point.accuracy());
    }

    /** How far confidence is off. */
    static String calibration(Calibration.Results results) {
        StringBuilder words = new StringBuilder("On the line, confidence says how often it is right. Off it by ");
        words.append(points(results.errorAfter(), "test")).append(" points on the test digits");
        if (results.errorAfter().containsKey("drawn")) {
            words.append(", by ")
                    .append(points(results.errorAfter(), "drawn"))
                    .append(" on digits drawn by other hands (amber)");
        }
        return words.append('.').toString();
    }

    /** What it cannot do. */
    static String limits(Calibration.Results results) {
        return String.format(
                Locale.ROOT,
                "Its limits: of 100 scribbles %.0f still pass for digits, of 100 letters of kinds it never learned to doubt "
                        + "%.0f, of 100 such shapes %.0f; of 100 digits of other hands %.0f are turned away. It can be sure "
                        + "and wrong. Measured on the model that ships; others are taken at their word.",
                missed(results.rejected(), "scribble"),
                missed(results.rejected(), "other letter"),
                missed(results.rejected(), "other shape"),
                missed(results.accepted(), results.accepted().containsKey("drawn") ? "drawn" : "test"));
    }

    private static String points(Map<String, Double> errors, String kind) {
        return String.format(Locale.ROOT, "%.1f", 100 * errors.getOrDefault(kind, 0.0));
    }

    private static double missed(Map<String, Double> shares, String kind) {
        return 100 * (1 - shares.getOrDefault(kind, 1.0));
    }
}
