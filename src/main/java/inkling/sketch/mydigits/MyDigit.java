package inkling.sketch.mydigits;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import java.time.Instant;
import java.util.List;

/**
 * A digit that the user keeps.
 *
 * @param id its number in My digits; never used for another digit
 * @param label the digit 0..9 that it shows
 * @param kept when it was added
 * @param sketch its strokes; empty if only the picture is known, as from a photograph or an IDX file
 * @param picture the 28x28 picture that the classifier gets
 */
public record MyDigit(long id, int label, Instant kept, Sketch sketch, Picture picture) {
    public MyDigit {
        checkLabel(label);
    }

    static void checkLabel(int label) {
        if (!Classes.DIGITS.has(label)) {
            throw new IllegalArgumentException("expected a digit 0 to 9, got " + label);
        }
    }

    /** A digit from a drawing, which is prepared as every drawing is. */
    static MyDigit drawn(long id, int label, Instant kept, Sketch sketch) {
        return new MyDigit(id, label, kept, sketch, Preparation.MNIST.picture(sketch));
    }

    /** A digit without its strokes. */
    static MyDigit pictured(long id, int label, Instant kept, Picture picture) {
        return new MyDigit(id, label, kept, Sketch.empty(0), picture);
    }

    /**
     * Whether this is a validation digit: models do not train on it, so they can be judged on it fairly. Its id decides,
     * one in five, so that the same digits are for validation in every run.
     */
    public boolean isValidation() {
        return id % 5 == 0;
    }

    MyDigit withLabel(int other) {
        return new MyDigit(id, other, kept, sketch, picture);
    }

    /** Equal for the same digit, whether it is imported as strokes or as a picture, and whatever its id. */
    Object content() {
        return List.of(label, picture);
    }
}
