package inkling.analysis.neighbors;

import inkling.data.Picture;
import inkling.learn.neighbors.PrincipalAxes;

/**
 * All rows of a data set as points: their features on the principal axes of these. Where two rows lie near each other, their features
 * are similar. Immutable; for any number of threads.
 *
 * @param features what is compared
 * @param axes on which all features are projected
 * @param points of all rows in their order, on the axes
 */
public record RowSpace(Features features, PrincipalAxes axes, Points points) {
    /** The point of a picture that need not be a row, {@code [dimensions]}; in less than a millisecond, and without ND4J. */
    public float[] place(Picture picture) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        return axes.coordinates(features.of(image, 1));
    }
}
