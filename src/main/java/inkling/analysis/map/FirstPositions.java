package inkling.analysis.map;

import inkling.analysis.neighbors.Points;
import java.util.SplittableRandom;

/** Where a layout starts: the first two coordinates of each point, which are its principal ones, close together. */
public final class FirstPositions {
    /** How far the first coordinate deviates from its mean, typically: as in PaCMAP for pixels 0..1. */
    private static final double SPREAD = 0.02;

    /** So that equal points can move apart. */
    private static final double NOISE = 1e-4;

    private FirstPositions() {}

    /**
     * The positions before any iteration: a rough map that needs no neighbors.
     *
     * @param points whose first coordinates vary most; a single coordinate will do
     */
    public static MapPositions of(Points points, long seed) {
        int rows = points.rows();
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[rows];
        float[] y = new float[rows];
        float[] values = points.values();
        int dimensions = points.dimensions();
        double meanX = mean(points, 0);
        double scale = SPREAD / Math.max(Float.MIN_NORMAL, deviation(points, meanX));
        double meanY = dimensions > 1 ? mean(points, 1) : 0;
        for (int row = 0; row < rows; row++) {
            double second = dimensions > 1 ? values[row * dimensions + 1] : 0;
            x[row] = (float) (scale * (values[row * dimensions] - meanX) + noise(random));
            y[row] = (float) (scale * (second - meanY) + noise(random));
        }
        return new MapPositions(x, y);
    }

    private static double noise(SplittableRandom random) {
        return NOISE * (2 * random.nextDouble() - 1);
    }

    private static double mean(Points points, int dimension) {
        double sum = 0;
        for (int row = 0; row < points.rows(); row++) {
            sum += points.values()[row * points.dimensions() + dimension];
        }
        return sum / Math.max(1, points.rows());
    }

    /** How far the first coordinate deviates from its mean. */
    private static double deviation(Points points, double mean) {
        double sum = 0;
        for (int row = 0; row < points.rows(); row++) {
            double difference = points.values()[row * points.dimensions()] - mean;
            sum += difference * difference;
        }
        return Math.sqrt(sum / Math.max(1, points.rows()));
    }
}
