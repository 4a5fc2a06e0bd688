package inkling.learn.augment;

import com.google.gson.annotations.SerializedName;

/**
 * How far training images may be varied at random, so that a network sees more kinds of handwriting than the data set holds.
 * All draws are uniform; zero everywhere leaves the images unchanged.
 *
 * @param rotation degrees to either side
 * @param scale relative change of width and of height, drawn separately: 0.1 is 0.9 to 1.1
 * @param shear horizontal displacement per pixel of height, in pixels, to either side
 * @param shift pixels in each direction
 * @param elastic displacement of the points of a coarse grid over the image, in pixels
 * @param thickness ink added or removed along the edge of the strokes, 0..1 pixels
 */
public record Augmentation(
        @SerializedName("rotation") double rotation,
        @SerializedName("scale") double scale,
        @SerializedName("shear") double shear,
        @SerializedName("shift") double shift,
        @SerializedName("elastic") double elastic,
        @SerializedName("thickness") double thickness) {
    /** No variation. */
    public static final Augmentation NONE = new Augmentation(0, 0, 0, 0, 0, 0);

    public Augmentation {
        check("rotation", rotation, 180);
        check("scale", scale, 0.9);
        check("shear", shear, 2);
        check("shift", shift, 14);
        check("elastic", elastic, 7);
        check("thickness", thickness, 1);
    }

    /** Whether images are left unchanged. */
    public boolean isNone() {
        return equals(NONE);
    }

    private static void check(String name, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException("expected " + name + " from 0 to " + most + ", got " + value);
        }
    }
}
