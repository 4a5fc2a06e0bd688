package inkling.learn.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.List;

/**
 * Finds the rows of a data set nearest to an image, exactly, in a few milliseconds for 65,000 rows. Immutable; for any
 * number of threads.
 *
 * <p>Each row is stored as its coordinates on the first principal axes and its distance from the space they span. By the
 * Pythagorean theorem these give a lower bound on its distance to the image, so that all 784 pixels are compared only for
 * the few rows whose bound is below the distance of the farthest neighbor found so far.
 */
public final class NeighborIndex {
    /** More axes give tighter bounds, which take longer to compute; 13 MB for 65,000 rows. */
    private static final int AXES = 50;

    /**
     * An index may take a quarter of the memory that Java may use: at 1 GB, that of 1.3 million rows. Of more than two million it would
     * take too long to find the nearest while the pen moves.
     */
    private static final long MOST_ROWS =
            Math.min(2_000_000, Runtime.getRuntime().maxMemory() / 4 / (Float.BYTES * (AXES + 1)));

    /** Exceeds the rounding error of a bound: a squared distance is a float up to 784. */
    private static final float ROUNDING = 1e-3f;

    private final Sprite images;
    private final Projection projection;

    private NeighborIndex(Sprite images, Projection projection) {
        this.images = images;
        this.projection = projection;
    }

    /** Whether the index of so many rows fits in memory. */
    public static boolean fits(int rows) {
        return rows <= MOST_ROWS;
    }

    /** Builds the index of rows that {@link #fits fit}. Takes a second or two, and uses ND4J: for a background thread. */
    public static NeighborIndex of(DataSet data) {
        return new NeighborIndex(data.images(), Projection.of(data, PrincipalAxes.of(data, AXES)));
    }

    /**
     * The nearest rows, nearest first.
     *
     * @param count number of rows to find
     * @param rows only the rows before this one are searched: the data set's {@code trainRows}, or all its rows
     */
    public List<Neighbor> nearest(Picture picture, int count, int rows) {
        float[] bounds = projection.squaredBounds(picture);
        byte[] pixels = picture.bytes();
        NearestList nearest = new NearestList(Math.min(count, rows));
        // the rows with the lowest bounds first: they are near, and leave few others to compare
        for (int row : nearest.lowest(bounds, rows)) {
            nearest.offer(row, squared(pixels, row));
            bounds[row] = Float.POSITIVE_INFINITY;
        }
        for (int row = 0; row < rows; row++) {
            if (bounds[row] - ROUNDING <= nearest.limit()) {
                nearest.offer(row, squared(pixels, row));
            }
        }
        return nearest.neighbors();
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
