package inkling.analysis.map;

import inkling.analysis.neighbors.Points;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Chooses pairs of rows that should not lie far apart: each row with the second nearest of six others drawn at random, five times. */
final class MidNearPairs {
    /** Pairs per row. */
    static final int COUNT = 5;

    private static final int DRAWN = 6;

    private MidNearPairs() {}

    /** The partners of each row, {@code [rows, 5]}; the same for the same seed. There must be at least two rows. */
    static int[] choose(Points points, long seed) {
        int rows = points.rows();
        int[] partners = new int[rows * COUNT];
        IntStream.range(0, rows).parallel().forEach(row -> {
            SplittableRandom random = new SplittableRandom(seed + row);
            for (int i = 0; i < COUNT; i++) {
                partners[row * COUNT + i] = secondNearest(points, row, random);
            }
        });
        return partners;
    }

    private static int secondNearest(Points points, int row, SplittableRandom random) {
        int nearest = row;
        int second = row;
        float nearestDistance = Float.POSITIVE_INFINITY;
        float secondDistance = Float.POSITIVE_INFINITY;
        for (int i = 0; i < DRAWN; i++) {
            int drawn = random.nextInt(points.rows() - 1);
            int other = drawn < row ? drawn : drawn + 1;
            float distance = points.squaredDistance(row, other);
            if (distance < nearestDistance) {
                second = nearest;
                secondDistance = nearestDistance;
                nearest = other;
                nearestDistance = distance;
            } else if (distance < secondDistance) {
                second = other;
                secondDistance = distance;
            }
        }
        return second;
    }
}
