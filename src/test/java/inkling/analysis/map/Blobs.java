package inkling.analysis.map;

import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** Points around three centers far from each other, one after another, and the neighbors of any points by comparing all. */
final class Blobs {
    static final int CLUSTERS = 3;
    private static final int DIMENSIONS = 5;
    private static final float APART = 20;
    private static final int NEIGHBORS = 31;

    private Blobs() {}

    static Points points(int rows) {
        Random random = new Random(1);
        float[] values = new float[rows * DIMENSIONS];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        for (int row = 0; row < rows; row++) {
            values[row * DIMENSIONS + row % CLUSTERS] += APART;
        }
        return new Points(values, DIMENSIONS);
    }

    static Neighbors neighbors(Points points) {
        int rows = points.rows();
        int count = Math.min(NEIGHBORS, rows - 1);
        int[] nearest = new int[rows * count];
        float[] distances = new float[rows * count];
        IntStream.range(0, rows).parallel().forEach(row -> {
            int[] sorted = IntStream.range(0, rows)
                    .filter(other -> other != row)
                    .boxed()
                    .sorted(Comparator.comparing(other -> points.squaredDistance(row, other)))
                    .mapToInt(other -> other)
                    .limit(count)
                    .toArray();
            for (int place = 0; place < count; place++) {
                nearest[row * count + place] = sorted[place];
                distances[row * count + place] = (float) Math.sqrt(points.squaredDistance(row, sorted[place]));
            }
        });
        return new Neighbors(count, nearest, distances);
    }
}
