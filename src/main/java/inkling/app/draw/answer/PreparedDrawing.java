package inkling.app.draw.answer;

import inkling.app.shared.pad.Drawing;
import inkling.data.Picture;
import inkling.sketch.Preparation;

/**
 * A drawing that is not blank, and the 28x28 picture that the model sees of it. Immutable.
 *
 * @param picture {@code drawing} prepared by {@code preparation}
 */
public record PreparedDrawing(Drawing drawing, Preparation preparation, Picture picture) {
    /** Prepares a drawing. Any thread. */
    static PreparedDrawing of(Drawing drawing, Preparation preparation) {
        return new PreparedDrawing(drawing, preparation, drawing.prepared(preparation));
    }
}
