package inkling.app.draw.why.trust;

import inkling.learn.calibrate.AnsweredCurve;
import inkling.learn.calibrate.Calibration;
import java.util.Locale;
import java.util.Map;

/** How far the model is to be trusted, in plain sentences with measured figures. */
final class TrustWords {
    private TrustWords() {}

    /** What a demand costs and gives, on the test digits. */
    static String demand(AnsweredCurve curve, double least) {
        AnsweredCurve.Point point = curve.at(least);
        return String.format(
                Locale.ROOT,
                "Of the test digits it then answers %.1f\u2009%%, and %.2f\u2009%% of these rightly.",
                100 * point.answered(),
                100 * point.right());
    }

    /** How far confidence is off. */
    static String calibration(Calibration.Figures figures) {
        StringBuilder words = new StringBuilder("On the line, confidence says how often it is right. Off it by ");
        words.append(points(figures.errorAfter(), "test")).append(" points on the test digits");
        if (figures.errorAfter().containsKey("drawn")) {
            words.append(", by ")
                    .append(points(figures.errorAfter(), "drawn"))
                    .append(" on digits drawn by other hands (amber)");
        }
        return words.append('.').toString();
    }

    /** What it cannot do. */
    static String limits(Calibration.Figures figures) {
        return String.format(
                Locale.ROOT,
                "Its limits: of 100 scribbles %.0f still pass for digits, of 100 letters of kinds it never learned to doubt "
                        + "%.0f, of 100 such shapes %.0f; of 100 digits of other hands %.0f are turned away. It can be sure "
                        + "and wrong. Measured on the model that ships; others are taken at their word.",
                missed(figures.caught(), "scribble"),
                missed(figures.caught(), "other letter"),
                missed(figures.caught(), "other shape"),
                missed(figures.accepted(), figures.accepted().containsKey("drawn") ? "drawn" : "test"));
    }

    private static String points(Map<String, Double> errors, String kind) {
        return String.format(Locale.ROOT, "%.1f", 100 * errors.getOrDefault(kind, 0.0));
    }

    private static double missed(Map<String, Double> shares, String kind) {
        return 100 * (1 - shares.getOrDefault(kind, 1.0));
    }
}
