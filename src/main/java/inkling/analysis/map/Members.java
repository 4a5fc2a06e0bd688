package inkling.analysis.map;

import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The rows of a layout in a random order, where each is now, and what moves it. For one thread at a time. */
final class Members {
    /** How many of them a thread takes at a time. */
    private static final int CHUNK = 1024;

    /** About how far a row goes in the first moves, in units of the map. */
    private static final float LEARNING_RATE = 1;

    private final int[] places;
    private final Forces forces;
    private final Moments momentsX;
    private final Moments momentsY;
    private float[] x;
    private float[] y;
    private float[] nextX;
    private float[] nextY;
    private int iterations;

    /** Places at least two rows where a map has them. */
    Members(Points points, Neighbors neighbors, MapPositions start, SplittableRandom random) {
        int rows = points.rows();
        places = shuffled(rows, random);
        forces = Forces.of(points, neighbors, places, random);
        momentsX = new Moments(rows);
        momentsY = new Moments(rows);
        x = new float[rows];
        y = new float[rows];
        nextX = new float[rows];
        nextY = new float[rows];
        for (int row = 0; row < rows; row++) {
            x[places[row]] = start.x(row);
            y[places[row]] = start.y(row);
        }
    }

    private static int[] shuffled(int count, SplittableRandom random) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /** Moves all of them once. Each reads where the others were before, so that it does not matter who moves first. */
    void move(PairWeights weights) {
        float rate = Moments.rate(LEARNING_RATE, iterations++);
        int chunks = (x.length + CHUNK - 1) / CHUNK;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            int from = chunk * CHUNK;
            int to = Math.min(x.length, from + CHUNK);
            float[] gradientX = new float[to - from];
            float[] gradientY = new float[to - from];
            forces.addGradient(x, y, weights, from, to, gradientX, gradientY);
            momentsX.step(gradientX, rate, from, to, x, nextX);
            momentsY.step(gradientY, rate, from, to, y, nextY);
        });
        float[] formerX = x;
        float[] formerY = y;
        x = nextX;
        y = nextY;
        nextX = formerX;
        nextY = formerY;
    }

    /** Where the rows are, moved so that their mean is at 0. */
    MapPositions positions() {
        float meanX = mean(x);
        float meanY = mean(y);
        float[] rowX = new float[x.length];
        float[] rowY = new float[x.length];
        for (int row = 0; row < x.length; row++) {
            rowX[row] = x[places[row]] - meanX;
            rowY[row] = y[places[row]] - meanY;
        }
        return new MapPositions(rowX, rowY);
    }

    private static float mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return (float) (sum / values.length);
    }
}
