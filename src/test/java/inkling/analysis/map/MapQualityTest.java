package inkling.analysis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.NeighborSearch;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.Trustworthiness;
import inkling.learn.neighbors.PrincipalAxes;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapQualityTest {
    private static final int ROWS = 60;

    /** scikit-learn 1.2 finds the same. */
    @Test
    void agreesWithScikitLearn() {
        Trustworthiness found = measure(ROWS);
        assertThat(found.mean()).isEqualTo(0.8226591760299625, within(1e-6));
        assertThat(size(found)).isEqualTo(ROWS);
    }

    /** An independent script in NumPy finds the same. */
    @Test
    void tellsTheTrustworthinessOfEachRow() {
        Trustworthiness found = measure(ROWS);
        assertThat(found.of(0)).isEqualTo(0.952808988764045, within(1e-6));
        assertThat(found.of(7)).isEqualTo(0.7595505617977528, within(1e-6));
        assertThat(found.of(59)).isEqualTo(0.6898876404494382, within(1e-6));
    }

    @Test
    void measuresSomeRowsAgainstAll() {
        Trustworthiness all = measure(ROWS);
        Trustworthiness some = measure(20);
        assertThat(size(some)).isEqualTo(20);
        assertThat(some.of(1)).isNaN();
        for (int row = 0; row < ROWS; row += 3) {
            assertThat(some.of(row)).isEqualTo(all.of(row));
        }
    }

    @Test
    void trustsAMapOfThePointsThemselves() {
        Points flat = new Points(space(ROWS, 2), 2);
        assertThat(quality(flat, positions(flat), ROWS).mean()).isEqualTo(1);
    }

    @Test
    void measuresFewRowsAndRowsThatAreAllTheSame() {
        for (int rows : new int[] {2, 3, 50}) {
            Points points = new Points(new float[rows * 4], 4);
            MapPositions map = positions(new Points(space(rows, 2), 2));
            assertThat(quality(points, map, rows).mean()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void hasNoResultBeforeItIsMeasured() {
        assertThatThrownBy(() ->
                        work(new Points(space(ROWS, 4), 4), map(), ROWS).result())
                .isInstanceOf(IllegalStateException.class);
    }

    private static long size(Trustworthiness found) {
        return IntStream.range(0, ROWS)
                .filter(row -> !Double.isNaN(found.of(row)))
                .count();
    }

    private static Trustworthiness measure(int sample) {
        return quality(new Points(space(ROWS, 4), 4), map(), sample);
    }

    private static Trustworthiness quality(Points points, MapPositions positions, int sample) {
        return work(points, positions, sample).finish();
    }

    private static MapQualityWork work(Points points, MapPositions positions, int sample) {
        RowSpace space = new RowSpace(Features.pixels(), new PrincipalAxes(new float[0], new float[0][]), points);
        SimilarRows similar = new SimilarRows(space, new NeighborSearch(points, SimilarRows.NEIGHBORS).finish());
        return new MapQualityWork(positions, similar, sample);
    }

    private static float[] space(int rows, int dimensions) {
        float[] values = new float[rows * dimensions];
        for (int i = 0; i < rows; i++) {
            double[] point = {i * 37 % 61 / 7.0, i * i * 11 % 53 / 9.0, i * i * i % 31 / 5.0, i * 23 % 17 / 3.0};
            for (int d = 0; d < dimensions; d++) {
                values[i * dimensions + d] = (float) point[d];
            }
        }
        return values;
    }

    /** The first two coordinates, shaken. */
    private static MapPositions map() {
        float[] x = new float[ROWS];
        float[] y = new float[ROWS];
        for (int i = 0; i < ROWS; i++) {
            x[i] = (float) (i * 37 % 61 / 7.0 + i * 5 % 7 * 0.3);
            y[i] = (float) (i * i * 11 % 53 / 9.0 + i * 3 % 11 * 0.21);
        }
        return new MapPositions(x, y);
    }

    private static MapPositions positions(Points points) {
        float[] x = new float[points.rows()];
        float[] y = new float[points.rows()];
        for (int row = 0; row < points.rows(); row++) {
            x[row] = points.values()[2 * row];
            y[row] = points.values()[2 * row + 1];
        }
        return new MapPositions(x, y);
    }
}
