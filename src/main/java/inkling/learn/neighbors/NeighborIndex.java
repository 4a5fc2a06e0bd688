package inkling.learn.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.ArrayList;
import java.util.List;

/**
 * The digits of a data set nearest to a picture, exactly, in a few milliseconds for 65,000 rows. Immutable; for any number
 * of threads.
 *
 * <p>Each row is known by its coordinates on the first principal axes and by its distance from the space they span. By
 * Pythagoras these give a lower bound on its distance to the picture, so that the 784 pixels need comparing only for the
 * few rows whose bound is below the distance of the worst neighbour found so far.
 */
public final class NeighborIndex {
    /** More bound tighter and cost more to compare; 13 MB for 65,000 rows. */
    private static final int AXES = 50;

    /** Bounds are floats: a squared distance is up to 784, so this is well over their rounding. */
    private static final float ROUNDING = 1e-3f;

    private final Sprite images;
    private final Projection projection;

    private NeighborIndex(Sprite images, Projection projection) {
        this.images = images;
        this.projection = projection;
    }

    /** Measures a data set. Takes a second or two, and ND4J: for a background thread. */
    public static NeighborIndex of(DataSet data) {
        return new NeighborIndex(data.images(), Projection.of(data, PrincipalAxes.of(data, AXES)));
    }

    /**
     * The nearest rows, nearest first.
     *
     * @param count how many
     * @param rows only the rows before this one are searched: the set's {@code trainRows}, or all its rows
     */
    public List<Neighbor> nearest(Picture picture, int count, int rows) {
        float[] bounds = projection.squaredBounds(picture);
        byte[] pixels = picture.bytes();
        NearestList nearest = new NearestList(Math.min(count, rows));
        // the rows of the lowest bounds first: they are near, and leave few others to compare
        for (int row : nearest.lowest(bounds, rows)) {
            nearest.offer(row, squared(pixels, row));
            bounds[row] = Float.POSITIVE_INFINITY;
        }
        for (int row = 0; row < rows; row++) {
            if (bounds[row] - ROUNDING <= nearest.worst()) {
                nearest.offer(row, squared(pixels, row));
            }
        }
        List<Neighbor> found = new ArrayList<>();
        for (int i = 0; i < nearest.size(); i++) {
            found.add(new Neighbor(nearest.row(i), Math.sqrt(nearest.squared(i))));
        }
        return found;
    }

    /** How far a picture lies off the 50 principal axes of digits, in the unit of {@link Neighbor#distance}. */
    public double distanceOffAxes(Picture picture) {
        return projection.off(picture);
    }

    private float squared(byte[] pixels, int row) {
        byte[] block = images.block(row);
        int start = images.start(row);
        int sum = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            int difference = (pixels[i] & 0xFF) - (block[start + i] & 0xFF);
            sum += difference * difference;
        }
        return sum / (255f * 255f);
    }
}
