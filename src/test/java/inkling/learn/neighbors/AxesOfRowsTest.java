package inkling.learn.neighbors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The expected figures are NumPy's: {@code linalg.svd} of the centered rows. */
@Tag("slow")
class AxesOfRowsTest {
    @Test
    void findsTheAxesOfManyRows() {
        PrincipalAxes axes = PrincipalAxes.of(rows(12, 5), 12, 3);
        assertThat(axes.count()).isEqualTo(3);
        isNear(axes.axis(0), 0.644643, 0.169261, -0.355827, -0.590259, -0.284195);
        isNear(axes.axis(1), 0.2424, 0.431181, -0.278998, 0.168679, 0.805626);
        isNear(axes.coordinates(new float[] {0, 1.5f, 3, 4.5f, 6}), -0.784312, -2.137744, -0.631993);
        isNear(second(axes.coordinates(rows(12, 5), 12), 3), -0.595418, -2.717703, 2.616703);
    }

    /** Three axes hold all that four rows differ in. */
    @Test
    void findsTheAxesOfFewRows() {
        PrincipalAxes axes = PrincipalAxes.of(rows(4, 9), 4, 50);
        assertThat(axes.count()).isEqualTo(3);
        isNear(
                axes.axis(0),
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
        isNear(second(axes.coordinates(rows(4, 9), 4), 3), -1.970902, 2.605554, 2.688676);
    }

    @Test
    void hasAnAxisWhereAllRowsAreTheSame() {
        PrincipalAxes axes = PrincipalAxes.of(new float[] {7, 7, 7, 7, 7, 7}, 2, 50);
        assertThat(axes.count()).isEqualTo(1);
        isNear(axes.coordinates(new float[] {7, 7, 7}), 0);
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
