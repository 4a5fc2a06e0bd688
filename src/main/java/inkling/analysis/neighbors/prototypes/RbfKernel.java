package inkling.analysis.neighbors.prototypes;

import inkling.analysis.neighbors.Points;
import java.util.Arrays;

/**
 * The similarity of some points: {@code exp(-d² / 2σ²)} at a distance d, so 1 for equal points. σ is the median distance (the median
 * heuristic: Garreau, Jitkrittum and Kanagawa 2017), of all pairs of up to 500 points at equal steps. Immutable.
 */
final class RbfKernel {
    private static final int MOST_FOR_MEDIAN = 500;

    /** {@code [dimensions, points]}: loops over the points are vectorized. */
    private final float[][] coordinates;

    private final int count;
    private final double scale;

    /**
     * @param rows which of the points
     */
    RbfKernel(Points points, int[] rows) {
        count = rows.length;
        coordinates = new float[points.dimensions()][count];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < coordinates.length; axis++) {
                coordinates[axis][i] = points.values()[rows[i] * points.dimensions() + axis];
            }
        }
        double median = medianSquared(points, rows);
        scale = median == 0 ? 0.5 : 0.5 / median; // where most points are equal
    }

    /** Number of points. */
    int count() {
        return count;
    }

    /** How similar a point is to each, {@code [points]}. */
    double[] row(int point) {
        return similarities(point, 0);
    }

    /** How similar each point is to all on average, itself included; {@code [points]}. */
    double[] means() {
        double[] sums = new double[count];
        for (int point = 0; point < count; point++) {
            double[] similarities = similarities(point, point + 1);
            double sum = 1;
            for (int other = point + 1; other < count; other++) {
                sum += similarities[other];
                sums[other] += similarities[other];
            }
            sums[point] += sum;
        }
        for (int point = 0; point < count; point++) {
            sums[point] /= count;
        }
        return sums;
    }

    private double[] similarities(int point, int from) {
        float[] squared = new float[count];
        for (float[] axis : coordinates) {
            float at = axis[point];
            for (int other = from; other < count; other++) {
                float difference = axis[other] - at;
                squared[other] += difference * difference;
            }
        }
        double[] similarities = new double[count];
        for (int other = from; other < count; other++) {
            similarities[other] = Math.exp(-squared[other] * scale);
        }
        return similarities;
    }

    private static float medianSquared(Points points, int[] rows) {
        int step = (rows.length + MOST_FOR_MEDIAN - 1) / MOST_FOR_MEDIAN;
        int used = (rows.length + step - 1) / step;
        float[] squared = new float[used * (used - 1) / 2];
        int pair = 0;
        for (int i = 0; i < used; i++) {
            for (int j = 0; j < i; j++) {
                squared[pair++] = points.squaredDistance(rows[i * step], rows[j * step]);
            }
        }
        Arrays.sort(squared);
        return squared.length == 0 ? 0 : squared[squared.length / 2];
    }
}
