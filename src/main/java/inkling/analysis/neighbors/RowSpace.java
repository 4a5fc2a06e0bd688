package inkling.analysis.neighbors;

import inkling.data.Picture;
import inkling.learn.neighbors.PrincipalAxes;

/**
 * All rows of a data set as points: their features on the principal axes of these. Where two rows lie near each other, their features
 * are similar. Immutable; for any number of threads.
 */
public final class RowSpace {
    private final Features features;
    private final PrincipalAxes axes;
    private final Points points;

    /**
     * @param axes of the features
     * @param points of all rows, on the axes
     */
    public RowSpace(Features features, PrincipalAxes axes, Points points) {
        this.features = features;
        this.axes = axes;
        this.points = points;
    }

    /** What is compared. */
    public Features features() {
        return features;
    }

    /** The points of all rows, in their order. */
    public Points points() {
        return points;
    }

    /** The point of a picture that need not be a row, {@code [dimensions]}; in less than a millisecond, and without ND4J. */
    public float[] place(Picture picture) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        return axes.coordinates(features.of(image, 1));
    }

    /** The axes on which all features are projected. */
    public PrincipalAxes axes() {
        return axes;
    }
}
