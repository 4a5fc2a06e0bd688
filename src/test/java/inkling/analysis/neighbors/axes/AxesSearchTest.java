package inkling.analysis.neighbors.axes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.neighbors.PrincipalAxes;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The expected figures are NumPy's: {@code linalg.svd} of the centered rows. */
@Tag("slow")
class AxesSearchTest {
    @Test
    void findsTheAxesOfManyRows() {
        PrincipalAxes axes = new AxesSearch(rows(12, 5), 12, 3).finish();
        assertThat(axes.count()).isEqualTo(3);
        isNear(axes.axes()[0], 0.644643, 0.169261, -0.355827, -0.590259, -0.284195);
        isNear(axes.axes()[1], 0.2424, 0.431181, -0.278998, 0.168679, 0.805626);
        isNear(axes.coordinates(new float[] {0, 1.5f, 3, 4.5f, 6}), -0.784312, -2.137744, -0.631993);
        isNear(second(new AxisCoordinates(axes).of(rows(12, 5), 12), 3), -0.595418, -2.717703, 2.616703);
    }

    /** Three axes hold all that four rows differ in. */
    @Test
    void findsTheAxesOfFewRows() {
        PrincipalAxes axes = new AxesSearch(rows(4, 9), 4, 50).finish();
        assertThat(axes.count()).isEqualTo(3);
        isNear(
                axes.axes()[0],
                0.366454,
                0.34315,
                -0.444203,
                -0.218433,
                -0.241737,
                -0.436507,
                0.467866,
                0.187075,
                -0.007696);
        isNear(axes.coordinates(new float[] {0, 1.5f, 3, 4.5f, 6, 7.5f, 9, 10.5f, 12}), 0.053218, -1.507644, -1.040994);
        isNear(second(new AxisCoordinates(axes).of(rows(4, 9), 4), 3), -1.970902, 2.605554, 2.688676);
    }

    @Test
    void hasAnAxisWhereAllRowsAreTheSame() {
        PrincipalAxes axes = new AxesSearch(new float[] {7, 7, 7, 7, 7, 7}, 2, 50).finish();
        assertThat(axes.count()).isEqualTo(1);
        isNear(axes.coordinates(new float[] {7, 7, 7}), 0);
    }

    /** More numbers in a row than vectors, and more rows: what the rounds find must hold the variance of a known mixture. */
    @Test
    void findsTheDirectionsThatManyWideRowsWereMadeWith() {
        PrincipalAxes axes = new AxesSearch(mixed(600, 200), 600, 20).finish();
        assertThat(axes.count()).isEqualTo(20);
        for (int axis = 0; axis < 20; axis++) {
            for (int other = 0; other <= axis; other++) {
                assertThat(dot(axes.axes()[axis], axes.axes()[other])).isEqualTo(axis == other ? 1 : 0, within(1e-5));
            }
            double inPlane = 0;
            for (int i = 0; i < 20; i++) {
                inPlane += axes.axes()[axis][i] * axes.axes()[axis][i];
            }
            assertThat(inPlane).isGreaterThan(0.995);
        }
        isTheSame(axes, new AxesSearch(mixed(600, 200), 600, 20).finish());
    }

    /** With fewer rows than numbers the other matrix is decomposed: the axes must be those of the same rows repeated. */
    @Test
    void findsTheSameAxesByProductsOfRowsAsByScatter() {
        float[] few = mixed(150, 200);
        float[] twice = Arrays.copyOf(few, 2 * few.length);
        System.arraycopy(few, 0, twice, few.length, few.length);
        PrincipalAxes byProducts = new AxesSearch(few, 150, 10).finish();
        PrincipalAxes byScatter = new AxesSearch(twice, 300, 10).finish();
        for (int axis = 0; axis < 10; axis++) {
            assertThat(dot(byProducts.axes()[axis], byScatter.axes()[axis])).isGreaterThan(0.9999);
        }
    }

    @Test
    void manyRowsThatAreAllTheSameHaveAxes() {
        float[] same = new float[300 * 200];
        Arrays.fill(same, 3);
        PrincipalAxes axes = new AxesSearch(same, 300, 50).finish();
        assertThat(axes.coordinates(Arrays.copyOf(same, 200))).containsOnly(0);
        assertThat(dot(axes.axes()[49], axes.axes()[49])).isEqualTo(1, within(1e-5));
    }

    /** Along each of the first 20 directions less than along the one before, and little along the others. */
    private static float[] mixed(int n, int width) {
        Random random = new Random(3);
        float[] rows = new float[n * width];
        for (int i = 0; i < rows.length; i++) {
            int column = i % width;
            rows[i] = (float) (2 + random.nextGaussian() * (column < 20 ? 8 * Math.pow(0.9, column) : 0.05));
        }
        return rows;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static void isTheSame(PrincipalAxes axes, PrincipalAxes others) {
        for (int axis = 0; axis < axes.count(); axis++) {
            assertThat(axes.axes()[axis]).containsExactly(others.axes()[axis]);
        }
    }

    private static float[] rows(int n, int width) {
        float[] rows = new float[n * width];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < width; j++) {
                rows[i * width + j] = (i * 37 + j * j * 11 + i * j * 5) % 23 / 4f + j;
            }
        }
        return rows;
    }

    private static float[] second(float[] coordinates, int count) {
        return Arrays.copyOfRange(coordinates, count, 2 * count);
    }

    private static void isNear(float[] found, double... expected) {
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) found[i]).isEqualTo(expected[i], within(1e-4));
        }
    }
}
