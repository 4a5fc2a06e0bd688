package inkling.sketch.picture;

import inkling.data.Picture;
import java.util.List;

/**
 * A digit found on a picture; or several that touch, if it is wide enough for that.
 *
 * @param box where it is, in pixels of the original picture
 * @param picture the 28x28 picture that the classifier gets
 * @param halves ways to split it into two digits that might touch; empty if it is too narrow
 */
public record FoundDigit(PixelBox box, Picture picture, List<Halves> halves) {
    /** What it may be split into. */
    public record Halves(FoundDigit left, FoundDigit right) {}

    public FoundDigit {
        halves = List.copyOf(halves);
    }

    FoundDigit at(PixelBox other) {
        return new FoundDigit(other, picture, halves);
    }

    /** Whether it is wider than almost any single digit. */
    public boolean isWide() {
        return box.width() > 1.25 * box.height();
    }
}
