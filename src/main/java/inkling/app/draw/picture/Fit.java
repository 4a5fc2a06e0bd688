package inkling.app.draw.picture;

import inkling.sketch.picture.PixelBox;
import inkling.sketch.picture.ScannedPicture;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * How a picture is fitted into a square: as large as possible, centered.
 *
 * @param scale of the picture: screen units per pixel
 * @param left of the picture in the square
 * @param top of the picture in the square
 */
record Fit(double scale, double left, double top) {
    static Fit of(ScannedPicture picture, double side) {
        double scale = side / Math.max(picture.width(), picture.height());
        return new Fit(scale, (side - picture.width() * scale) / 2, (side - picture.height() * scale) / 2);
    }

    /** The place of a box of the picture in the square. */
    Bounds place(PixelBox box) {
        return new BoundingBox(
                left + box.left() * scale, top + box.top() * scale, box.width() * scale, box.height() * scale);
    }
}
