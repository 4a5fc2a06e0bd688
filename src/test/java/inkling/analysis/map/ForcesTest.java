package inkling.analysis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForcesTest {
    private static final int ROWS = 90;
    private static final PairWeights WEIGHTS = new PairWeights(2, 700, 1.5f);

    private final Points points = Blobs.points(ROWS);
    private final Neighbors neighbors = Blobs.neighbors(points);
    private final int[] places = IntStream.range(0, ROWS).map(i -> i * 7 % ROWS).toArray();
    private final Forces forces = Forces.of(points, neighbors, places, new SplittableRandom(1));

    @Test
    void theGradientIsThatOfTheLoss() {
        float[] x = random(2);
        float[] y = random(3);
        float[] gradientX = new float[ROWS];
        float[] gradientY = new float[ROWS];
        for (int from = 0; from < ROWS; from += 40) { // in several pieces, as threads take them
            int to = Math.min(ROWS, from + 40);
            float[] pieceX = new float[to - from];
            float[] pieceY = new float[to - from];
            forces.addGradient(x, y, WEIGHTS, from, to, pieceX, pieceY);
            System.arraycopy(pieceX, 0, gradientX, from, to - from);
            System.arraycopy(pieceY, 0, gradientY, from, to - from);
        }
        for (int member = 0; member < ROWS; member++) {
            assertThat((double) gradientX[member]).isCloseTo(slope(x, y, x, member), within(2e-3));
            assertThat((double) gradientY[member]).isCloseTo(slope(x, y, y, member), within(2e-3));
        }
    }

    @Test
    void everyRowHasItsPairsFromBothSides() {
        assertThat(pairs(forces.near())).isEqualTo(10 * ROWS);
        assertThat(pairs(forces.midNear())).isEqualTo(5 * ROWS);
        assertThat(forces.further().steps()).hasSize(40).doesNotHaveDuplicates();
        for (int member = 0; member < ROWS; member++) {
            int self = member;
            assertThat(forces.near().partners(member)).doesNotContain(self);
            for (int partner : forces.near().partners(member)) {
                assertThat(forces.near().partners(partner)).contains(self);
            }
        }
    }

    private static int pairs(Attraction attraction) {
        return IntStream.range(0, ROWS)
                        .map(member -> attraction.partners(member).length)
                        .sum()
                / 2;
    }

    @Test
    void fewMembersRepelAllOthersOnce() {
        for (int members = 2; members <= 41; members++) {
            assertThat(new Repulsion(members, new SplittableRandom(1)).steps()).hasSize(members - 1);
        }
        assertThat(new Repulsion(42, new SplittableRandom(1)).steps()).hasSize(40);
    }

    private static float[] random(int seed) {
        Random random = new Random(seed);
        float[] values = new float[ROWS];
        for (int i = 0; i < ROWS; i++) {
            values[i] = (float) (4 * random.nextGaussian());
        }
        return values;
    }

    /** How the loss changes with one of the coordinates, by central differences. */
    private double slope(float[] x, float[] y, float[] moved, int member) {
        float was = moved[member];
        float step = 0x1p-7f;
        moved[member] = was + step;
        double above = loss(x, y);
        moved[member] = was - step;
        double below = loss(x, y);
        moved[member] = was;
        return (above - below) / (2 * step);
    }

    private double loss(float[] x, float[] y) {
        double twice = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j : forces.near().partners(i)) {
                twice += WEIGHTS.near() * distance(x, y, i, j) / (10 + distance(x, y, i, j));
            }
            for (int j : forces.midNear().partners(i)) {
                twice += WEIGHTS.midNear() * distance(x, y, i, j) / (10_000 + distance(x, y, i, j));
            }
            for (int step : forces.further().steps()) {
                twice += WEIGHTS.further() / (1 + distance(x, y, i, (i + step) % ROWS));
            }
        }
        return twice / 2;
    }

    private static double distance(float[] x, float[] y, int i, int j) {
        return 1 + Math.pow(x[i] - x[j], 2) + Math.pow(y[i] - y[j], 2);
    }

    @Test
    void nearPairsAreNearestByScaledDistance() {
        int[] near = NearPairs.choose(neighbors, ROWS);
        for (int row = 0; row < ROWS; row++) {
            int self = row;
            int[] expected = IntStream.range(0, 15)
                    .boxed()
                    .sorted((a, b) -> Double.compare(scaled(self, a), scaled(self, b)))
                    .mapToInt(place -> neighbors.neighbor(self, place))
                    .limit(10)
                    .toArray();
            assertThat(Arrays.copyOfRange(near, row * 10, row * 10 + 10)).containsExactlyInAnyOrder(expected);
        }
    }

    private double scaled(int row, int place) {
        int other = neighbors.neighbor(row, place);
        double distance = neighbors.distance(row, place);
        return distance * distance / scale(row) / scale(other);
    }

    private double scale(int row) {
        return (neighbors.distance(row, 3) + neighbors.distance(row, 4) + neighbors.distance(row, 5)) / 3.0;
    }
}
