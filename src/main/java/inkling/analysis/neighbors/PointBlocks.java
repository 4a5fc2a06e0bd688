package inkling.analysis.neighbors;

import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.IndexMap;
import inkling.nn.kernels.MatrixSlice;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Points in blocks of 256, each coordinate by coordinate, so that a matrix product of two blocks gives the distances of all pairs.
 * Two coordinates are added: {@code n = -|p|²/2}, and 1. With the two swapped in the left matrix, the product of points p and q is
 * {@code p·q + n(p) + n(q) = -|p - q|²/2}. Immutable; for any number of threads.
 */
final class PointBlocks {
    /** Points in a block: a product of two takes a tenth of a millisecond. */
    static final int SIZE = 256;

    /** From one coordinate to the next: with a power of two they would be in each other's place in the cache. */
    private static final int PITCH = SIZE + 16;

    /** Of the product of {@link #SIZE} rows, so many are computed at a time, and are still in the cache when they are read. */
    static final int STRIP = 64;

    /** At least the share of the squared lengths by which rounding can change a product or a distance. */
    private static final float ROUNDING = 1e-7f;

    private final Points points;
    private final int depth;
    private final float[] values;
    private final IndexMap strip;
    private final float longest;

    /** IllegalArgumentException if a point is so far from the origin, or not finite, that distances are not finite. */
    PointBlocks(Points points) {
        this.points = points;
        depth = points.dimensions() + 2;
        values = new float[count() * depth * PITCH];
        float most = 0;
        for (int row = 0; row < points.rows(); row++) {
            int to = start(row);
            float[] point = extended(points.values(), row * points.dimensions());
            for (int i = 0; i < depth; i++) {
                values[to + i * PITCH] = point[i];
            }
            most = Math.max(most, -2 * point[depth - 2]); // which is NaN if one of them is
        }
        if (!(most < Float.MAX_VALUE / 16)) {
            throw new IllegalArgumentException("expected points of finite distance, found a squared length of " + most);
        }
        longest = most;
        int[] steps = IntStream.range(0, depth).map(i -> i * PITCH).toArray();
        strip = new IndexMap(IntStream.range(0, STRIP).toArray(), swapped(steps), 1);
    }

    Points points() {
        return points;
    }

    /** Number of blocks. */
    int count() {
        return (points.rows() + SIZE - 1) / SIZE;
    }

    /** Some points of a block as the left matrix of a product. */
    GatherMatrix left(int block, int from, int rows) {
        return new GatherMatrix(strip, rows, depth, values, block * depth * PITCH + from);
    }

    /** Any points as the left matrix of a product. */
    GatherMatrix left(int[] rows) {
        IndexMap map = new IndexMap(Arrays.stream(rows).map(this::start).toArray(), strip.columns(), 1);
        return new GatherMatrix(map, rows.length, depth, values, 0);
    }

    /** A point as the left matrix of a product. */
    GatherMatrix left(float[] point) {
        IndexMap row =
                new IndexMap(new int[1], swapped(IntStream.range(0, depth).toArray()), 1);
        return new GatherMatrix(row, 1, depth, extended(point, 0), 0);
    }

    /** The points of a block as the right matrix of a product, of {@link #SIZE} columns. */
    MatrixSlice right(int block) {
        return new MatrixSlice(values, block * depth * PITCH, PITCH);
    }

    /**
     * The limit that the product of two points is not below if their squared distance is at most the given one; a few pairs that are
     * farther are not below it either.
     *
     * @param squaredLength of one of the points
     */
    float limit(float squaredDistance, float squaredLength) {
        return -squaredDistance / 2 - ROUNDING * depth * (squaredDistance + squaredLength + longest);
    }

    /** The squared length of a point. */
    float squaredLength(int row) {
        return -2 * values[start(row) + (depth - 2) * PITCH];
    }

    /** The squared length of a point that need not be among these. */
    float squaredLength(float[] point) {
        return -2 * extended(point, 0)[depth - 2];
    }

    /** Where the first coordinate of a point is. */
    private int start(int row) {
        return row / SIZE * depth * PITCH + row % SIZE;
    }

    /** The coordinates of a point, with the two that are added. */
    private float[] extended(float[] from, int at) {
        float[] point = Arrays.copyOfRange(from, at, at + depth);
        float squared = 0;
        for (int i = 0; i < depth - 2; i++) {
            squared += point[i] * point[i];
        }
        point[depth - 2] = -squared / 2;
        point[depth - 1] = 1;
        return point;
    }

    private static int[] swapped(int[] steps) {
        int[] swapped = steps.clone();
        swapped[steps.length - 2] = steps[steps.length - 1];
        swapped[steps.length - 1] = steps[steps.length - 2];
        return swapped;
    }
}
