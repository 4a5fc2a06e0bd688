package inkling.sketch.picture;

import inkling.data.Picture;
import java.util.List;

/**
 * A digit found on a picture; or two that touch, if it is wide enough for that.
 *
 * @param box where, in pixels of the picture as it was read
 * @param picture as the classifier reads it
 * @param halves ways to part it into two digits that might touch; none where it is too narrow
 */
public record FoundDigit(PixelBox box, Picture picture, List<Halves> halves) {
    /** What a digit may be parted into, the left one first. */
    public record Halves(FoundDigit left, FoundDigit right) {}

    public FoundDigit {
        halves = List.copyOf(halves);
    }

    FoundDigit at(PixelBox other) {
        return new FoundDigit(other, picture, halves);
    }

    /** Whether it is wider than nearly any single digit is written. */
    public boolean isWide() {
        return box.width() > 1.25 * box.height();
    }
}
