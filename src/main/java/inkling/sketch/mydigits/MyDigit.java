package inkling.sketch.mydigits;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import java.time.Instant;
import java.util.List;

/**
 * A digit that was kept, and what it is.
 *
 * @param id its number in the store; never given to another one
 * @param label the true digit 0..9
 * @param kept when
 * @param sketch its strokes; none where only the picture is known, as from a photograph or an IDX file
 * @param picture as the classifier reads it
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

    /** A drawing, prepared as every drawing is. */
    static MyDigit drawn(long id, int label, Instant kept, Sketch sketch) {
        return new MyDigit(id, label, kept, sketch, Preparation.MNIST.picture(sketch));
    }

    /** A digit without its strokes. */
    static MyDigit pictured(long id, int label, Instant kept, Picture picture) {
        return new MyDigit(id, label, kept, Sketch.empty(0), picture);
    }

    /**
     * Whether no training learns from it, so that models can be judged on it fairly. One in five, told by its number: what
     * one run held back, every later one does too.
     */
    public boolean isValidation() {
        return id % 5 == 0;
    }

    MyDigit labelled(int other) {
        return new MyDigit(id, other, kept, sketch, picture);
    }

    /** What is equal for the same digit, whether it comes back as strokes or as a picture, and under whatever number. */
    Object content() {
        return List.of(label, picture);
    }
}
