package inkling.app.draw.picture;

import inkling.app.shared.Texts;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.sketch.picture.ScannedPicture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the digits found in it, and the model's prediction for each. Immutable.
 *
 * @param name of the file, or where else it comes from
 * @param found the digits as their ink is connected
 * @param split the same, with touching digits split where the model is more confident then
 * @param predictions one per digit; none while there is no model
 */
record ClassifiedPicture(String name, ScannedPicture found, ScannedPicture split, List<Prediction> predictions) {
    private static final Texts TEXTS = Texts.of("draw");

    /** Less confident than this, wide ink may be more than one digit. */
    private static final double CONFIDENT = 0.9;

    /** A picture that no model has classified yet. */
    static ClassifiedPicture of(String name, ScannedPicture found) {
        return new ClassifiedPicture(name, found, found, List.of());
    }

    /** Classifies each digit. Any thread. */
    ClassifiedPicture by(@Nullable CalibratedClassifier classifier) {
        if (classifier == null) {
            return of(name, found);
        }
        ScannedPicture parts =
                found.splitTouching(picture -> classifier.classify(picture).confidence());
        return new ClassifiedPicture(
                name,
                found,
                parts,
                parts.digits().stream()
                        .map(digit -> classifier.classify(digit.picture()))
                        .toList());
    }

    /** What was found, in a sentence or two. */
    String sentence() {
        int count = split.digits().size();
        if (count == 0) {
            return TEXTS.get("picture.none", name);
        }
        if (count == 1) {
            return TEXTS.get("picture.one", name) + touching();
        }
        String digits =
                predictions.stream().map(prediction -> "" + prediction.digit()).collect(Collectors.joining(" "));
        return TEXTS.get(digits.isEmpty() ? "picture.several" : "picture.several.classified", count, name, digits)
                + touching();
    }

    private String touching() {
        if (split.digits().size() > found.digits().size()) {
            return " " + TEXTS.get("picture.split");
        }
        boolean wide = IntStream.range(0, predictions.size())
                .anyMatch(i ->
                        split.digits().get(i).isWide() && predictions.get(i).confidence() < CONFIDENT);
        return wide ? " " + TEXTS.get("picture.wide") : "";
    }
}
