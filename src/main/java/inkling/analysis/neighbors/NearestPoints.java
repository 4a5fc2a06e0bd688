package inkling.analysis.neighbors;

import inkling.learn.neighbors.Neighbor;
import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the rows nearest to a point that is none of them, exactly; about a millisecond for 65,000 rows. For any number of threads. */
public final class NearestPoints {
    private static final Kernels KERNELS = Kernels.best();

    private final PointBlocks blocks;

    /** Takes a copy of the points. */
    public NearestPoints(Points points) {
        blocks = new PointBlocks(points);
    }

    /**
     * The nearest rows, nearest first, and of equally near ones the lower row first.
     *
     * @param point {@code [dimensions]}
     * @param count how many, or all rows if these are fewer
     */
    public List<Neighbor> nearest(float[] point, int count) {
        Points points = blocks.points();
        int wanted = Math.min(count, points.rows());
        NearestLists nearest = new NearestLists(1, wanted);
        GatherMatrix left = blocks.left(point);
        float squaredLength = blocks.squaredLength(point);
        MatrixSlice zeros = new MatrixSlice(new float[PointBlocks.SIZE], 0, 0);
        float[] products = new float[PointBlocks.SIZE];
        float[] noLimits = new float[PointBlocks.SIZE];
        Arrays.fill(noLimits, Float.POSITIVE_INFINITY);
        int[] found = new int[PointBlocks.SIZE];
        for (int block = 0; block < blocks.count(); block++) {
            int first = block * PointBlocks.SIZE;
            KERNELS.gemm(
                    left, blocks.right(block), PointBlocks.SIZE, zeros, new MatrixSlice(products, 0, PointBlocks.SIZE));
            int size = Math.min(PointBlocks.SIZE, points.rows() - first);
            float limit = blocks.limit(nearest.limit(0), squaredLength);
            int all = KERNELS.find(products, 0, size, limit, noLimits, 0, found);
            for (int k = 0; k < all; k++) {
                nearest.offer(0, first + found[k], points.squaredDistance(first + found[k], point));
            }
        }
        Neighbors list = nearest.neighbors();
        return IntStream.range(0, wanted)
                .mapToObj(place -> new Neighbor(list.neighbor(0, place), list.distance(0, place)))
                .toList();
    }
}
