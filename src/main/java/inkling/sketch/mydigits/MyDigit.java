package inkling.sketch.mydigits;

import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.sketch.ClassName;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import java.time.Instant;
import java.util.List;

/**
 * A drawing that the user keeps: a digit, or of any other class.
 *
 * @param id its number in My digits; never used for another drawing
 * @param name of the class that it shows: {@code 7}, {@code E}
 * @param kept when it was added
 * @param sketch its strokes; empty if only the picture is known, as from a photograph or an IDX file
 * @param picture the 28x28 picture that the classifier gets
 */
public record MyDigit(long id, String name, Instant kept, Sketch sketch, Picture picture) {
    public MyDigit {
        ClassName.checked(name);
    }

    /** A drawing, which is prepared as every drawing is. */
    static MyDigit drawn(long id, String name, Instant kept, Sketch sketch) {
        return new MyDigit(id, name, kept, sketch, Preparation.MNIST.picture(sketch));
    }

    /** A drawing without its strokes. */
    static MyDigit pictured(long id, String name, Instant kept, Picture picture) {
        return new MyDigit(id, name, kept, Sketch.empty(0), picture);
    }

    /**
     * Whether this is for validation: models do not train on it, so they can be judged on it fairly. Its id decides,
     * one in five, so that the same drawings are for validation in every run.
     */
    public boolean isValidation() {
        return id % 5 == 0;
    }

    /** The digit 0 to 9 that it shows; {@link OneHotLabels#NO_CLASS} where it shows something else. */
    public int label() {
        return ClassName.digit(name);
    }

    MyDigit withName(String other) {
        return new MyDigit(id, other, kept, sketch, picture);
    }

    /** Equal for the same drawing, whether it is imported as strokes or as a picture, and whatever its id. */
    Object content() {
        return List.of(name, picture);
    }
}
