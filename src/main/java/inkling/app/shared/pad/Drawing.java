package inkling.app.shared.pad;

import inkling.data.Picture;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What is on the pad: strokes, or a picture in their place. Immutable.
 *
 * @param sketch the strokes, the one in progress included; kept while a picture covers them
 * @param picture a picture of a digit that is classified instead of the strokes; null where there is none
 */
public record Drawing(Sketch sketch, @Nullable Picture picture) {
    /** Whether there is nothing to classify. */
    public boolean isBlank() {
        return picture == null && sketch.isEmpty();
    }

    /** The 28x28 picture that a classifier reads. Any thread. */
    public Picture prepared(Preparation preparation) {
        return picture == null ? preparation.picture(sketch) : picture;
    }
}
