package inkling.learn.neighbors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PrincipalAxesTest {
    private static DataSet data;
    private static PrincipalAxes axes;

    @BeforeAll
    static void measure() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        axes = PrincipalAxes.of(data, 50);
    }

    @Test
    void areOrthonormal() {
        for (int i = 0; i < 50; i++) {
            for (int j = 0; j <= i; j++) {
                assertThat(dot(axes.axes()[i], axes.axes()[j])).isEqualTo(i == j ? 1 : 0, within(1e-4));
            }
        }
    }

    /** NumPy's {@code linalg.eigh} of the same rows' covariance gives these variances, and 82.37% of all train rows'. */
    @Test
    void captureTheVarianceThatNumPyFinds() {
        double[] variance = new double[50];
        double all = 0;
        int rows = 0;
        float[] image = new float[Picture.SIZE];
        for (int row = 0; row < data.trainRows(); row += 5) {
            data.images().picture(row).toFloats(image, 0);
            for (int p = 0; p < Picture.SIZE; p++) {
                image[p] -= axes.mean()[p];
            }
            for (int i = 0; i < 50; i++) {
                double at = dot(image, axes.axes()[i]);
                variance[i] += at * at;
            }
            all += dot(image, image);
            rows++;
        }
        assertThat(variance[0] / rows).isEqualTo(5.14688873, within(1e-3));
        assertThat(variance[1] / rows).isEqualTo(3.74018944, within(1e-3));
        assertThat(variance[2] / rows).isEqualTo(3.25877113, within(1e-3));
        double captured = 0;
        for (double one : variance) {
            captured += one;
        }
        assertThat(captured / all).isEqualTo(0.8263160, within(1e-4));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
