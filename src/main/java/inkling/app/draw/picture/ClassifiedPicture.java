package inkling.app.draw.picture;

import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.calibrate.ModelCalibration;
import inkling.sketch.picture.ScannedPicture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the digits found in it, and what the model makes of each. Immutable.
 *
 * @param name of the file, or where else it comes from
 * @param found the digits as their ink is connected
 * @param split the same, with touching digits split where the model is more confident then
 * @param marks one per digit of {@code split}; none while there is no model
 * @param digits whether they are, or will be, classified as digits
 * @param isChecked whether it was checked which of them look like digits
 */
record ClassifiedPicture(
        String name,
        ScannedPicture found,
        ScannedPicture split,
        List<ClassifiedMark> marks,
        boolean isChecked,
        boolean digits) {
    private static final Texts TEXTS = Texts.of("draw");

    /** Less confident than this, wide ink may be more than one digit. */
    private static final double CONFIDENT = 0.9;

    /**
     * A mark in a picture, as the model classifies it.
     *
     * @param name of the most probable class
     * @param isDigit false if it does not look like a digit; true also where that is not known
     */
    record ClassifiedMark(Prediction prediction, String name, boolean isDigit) {
        /** The name of the class, or a question mark for what is none. */
        String badge() {
            return isDigit ? name : "?";
        }
    }

    /** A picture that no model has classified yet. */
    static ClassifiedPicture of(String name, ScannedPicture found, boolean digits) {
        return new ClassifiedPicture(name, found, found, List.of(), false, digits);
    }

    /** Classifies each digit. Any thread. */
    ClassifiedPicture by(@Nullable CalibratedClassifier classifier) {
        if (classifier == null) {
            return of(name, found, digits);
        }
        Classes classes = classifier.classifier().classNames();
        boolean areDigits = classes.isDigits();
        ScannedPicture parts = areDigits
                ? found.splitTouching(picture -> classifier.classify(picture).confidence())
                : found; // a wide letter is not two
        List<ClassifiedMark> classified = parts.digits().stream()
                .map(digit -> classifier.classify(digit.picture()))
                .map(prediction -> new ClassifiedMark(prediction, classes.name(prediction.digit()), true))
                .toList();
        return new ClassifiedPicture(name, found, parts, classified, !areDigits, areDigits);
    }

    /** Checks which of the classified marks look like digits; those of which that is not known count as digits. Any thread. */
    ClassifiedPicture checkedBy(Calibrator calibrator, @Nullable ModelCalibration calibration) {
        List<ClassifiedMark> checked = IntStream.range(0, marks.size())
                .mapToObj(i -> {
                    Prediction prediction = marks.get(i).prediction();
                    boolean isDigit = calibrator
                            .verdict(prediction, split.digits().get(i).picture(), calibration)
                            .map(verdict -> verdict.isDigit())
                            .orElse(true);
                    return new ClassifiedMark(prediction, marks.get(i).name(), isDigit);
                })
                .toList();
        return new ClassifiedPicture(name, found, split, checked, true, digits);
    }

    /** What was found, in a sentence or two. */
    String sentence() {
        int count = split.digits().size();
        if (count == 0) {
            return TEXTS.get(digits ? "picture.none" : "picture.none.any", name);
        }
        int others = (int) marks.stream().filter(mark -> !mark.isDigit()).count();
        if (others == count) {
            return TEXTS.get("picture.no-digit", name, count);
        }
        return digits(count - others) + (others == 0 ? "" : " " + TEXTS.get("picture.others", others)) + touching();
    }

    private String digits(int count) {
        if (split.digits().size() == 1) {
            return TEXTS.get(digits ? "picture.one" : "picture.one.any", name);
        }
        String badges = marks.stream()
                .filter(ClassifiedMark::isDigit)
                .map(ClassifiedMark::badge)
                .collect(Collectors.joining(" "));
        if (!digits) {
            return TEXTS.get("picture.several.any", count, name, badges);
        }
        return TEXTS.get(badges.isEmpty() ? "picture.several" : "picture.several.classified", count, name, badges);
    }

    private String touching() {
        if (split.digits().size() > found.digits().size()) {
            return " " + TEXTS.get("picture.split");
        }
        boolean wide = IntStream.range(0, marks.size())
                .anyMatch(i -> marks.get(i).isDigit()
                        && split.digits().get(i).isWide()
                        && marks.get(i).prediction().confidence() < CONFIDENT);
        return wide ? " " + TEXTS.get(digits ? "picture.wide" : "picture.wide.any") : "";
    }
}
