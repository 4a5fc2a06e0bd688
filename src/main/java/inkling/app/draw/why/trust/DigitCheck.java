package inkling.app.draw.why.trust;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.why.neighbors.Nearest;
import inkling.app.draw.why.neighbors.Nearest.NearbyDigit;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Picture;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.DigitFeatures;
import org.jspecify.annotations.Nullable;

/**
 * Whether a picture looks like a digit at all.
 *
 * @param likeness 0..1
 * @param passed whether that is enough to pass as one
 * @param reason what speaks most against it: the end of a sentence with "because"
 */
record DigitCheck(double likeness, boolean passed, String reason) {
    private static final Texts TEXTS = Texts.of("draw");
    private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);
    private static final int HALF_INK = 128;
    /** Pixels per side; a digit is at least twice as large, even where cropping is switched off. */
    private static final int DOT = 5;

    /**
     * Checks what was classified.
     *
     * @return null where there are no neighbors yet to base it on
     */
    static @Nullable DigitCheck of(Nearest nearest) {
        Answer answer = nearest.answer();
        if (answer.picture().equals(BLANK)) {
            return new DigitCheck(0, false, TEXTS.get("digit.blank"));
        }
        if (isDot(answer.picture())) {
            return new DigitCheck(0, false, TEXTS.get("digit.dot"));
        }
        if (nearest.digits().isEmpty()) {
            return null;
        }
        DigitFeatures features = DigitFeatures.of(
                answer.prediction(),
                answer.picture(),
                nearest.digits().stream().map(NearbyDigit::found).toList());
        DigitDetector detector = Calibration.shipped().detector();
        return new DigitCheck(detector.probability(features), detector.isDigit(features), reason(features, detector));
    }

    /** What speaks most against a digit. */
    static String reason(DigitFeatures features, DigitDetector detector) {
        DigitFeatures typical = detector.typical();
        return switch (detector.weakness(features)) {
            case OVERLAP -> TEXTS.get("digit.apart");
            case DISTANCE -> TEXTS.get("digit.far", Figures.decimal(features.distance() / typical.distance(), 1));
            case CONFIDENCE ->
                features.logOdds() < 0
                        ? TEXTS.get("digit.undecided")
                        : TEXTS.get(
                                "digit.unsure",
                                Figures.percent(features.confidence(), 0),
                                Figures.percent(typical.confidence(), 0));
        };
    }

    /** Ink in one small spot, for which neither the model nor the neighbors say that it is no digit. */
    private static boolean isDot(Picture picture) {
        int top = Picture.SIDE;
        int bottom = -1;
        int left = Picture.SIDE;
        int right = -1;
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            if (picture.at(offset) >= HALF_INK) {
                top = Math.min(top, offset / Picture.SIDE);
                bottom = offset / Picture.SIDE;
                left = Math.min(left, offset % Picture.SIDE);
                right = Math.max(right, offset % Picture.SIDE);
            }
        }
        return bottom >= top && bottom - top < DOT && right - left < DOT;
    }
}
