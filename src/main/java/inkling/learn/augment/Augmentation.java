package inkling.learn.augment;

import com.google.gson.annotations.SerializedName;

/**
 * How far a training picture may be varied, so that a network meets more hands than the data set holds. Each range is
 * drawn from evenly; zero everywhere leaves the pictures as they are.
 *
 * @param rotation degrees to either side
 * @param scale share by which width and height may grow or shrink, each on its own: 0.1 is 0.9 to 1.1
 * @param shear how far a pixel of height may lean to either side, in pixels
 * @param shift pixels to either side, and up and down
 * @param elastic pixels by which the points of a coarse grid over the picture may wander
 * @param thickness how much of a full pixel of stroke may be added or taken away around the ink, 0..1
 */
public record Augmentation(
        @SerializedName("rotation") double rotation,
        @SerializedName("scale") double scale,
        @SerializedName("shear") double shear,
        @SerializedName("shift") double shift,
        @SerializedName("elastic") double elastic,
        @SerializedName("thickness") double thickness) {
    /** The pictures as they are. */
    public static final Augmentation NONE = new Augmentation(0, 0, 0, 0, 0, 0);

    public Augmentation {
        check("rotation", rotation, 180);
        check("scale", scale, 0.9);
        check("shear", shear, 2);
        check("shift", shift, 14);
        check("elastic", elastic, 7);
        check("thickness", thickness, 1);
    }

    /** Whether pictures are left as they are. */
    public boolean isNone() {
        return equals(NONE);
    }

    private static void check(String name, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException("expected " + name + " from 0 to " + most + ", got " + value);
        }
    }
}
