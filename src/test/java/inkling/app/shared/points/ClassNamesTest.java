package inkling.app.shared.points;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.map.MapPositions;
import inkling.app.explore.SampleData;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassNamesTest {
    private static final int ROWS = 200;

    @Test
    void aClassWhoseRowsLieApartHasNoName() {
        float[] x = new float[ROWS];
        float[] y = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            int label = row % 10;
            x[row] = 10 * label + (row < 100 ? 0 : 0.1f);
            y[row] = 0.1f * (row / 10 % 10);
            if (label == 3) { // in the corners of a triangle
                x[row] = 45 * (row / 10 % 3);
                y[row] = row / 10 % 3 == 1 ? 80 : 0;
            }
        }
        PointIndex index =
                new PointIndex(new MapPositions(x, y), IntStream.range(0, ROWS).toArray());
        assertThat(ClassNames.of(SampleData.rows(ROWS), index))
                .extracting(ClassNames.Name::text)
                .containsExactly("0", "1", "2", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void rowsWithoutALabelCountForNoClass() {
        byte[] labels = new byte[ROWS];
        Arrays.fill(labels, 0, 120, OneHotLabels.NO_CLASS);
        float[] x = new float[ROWS];
        float[] y = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            x[row] = row < 120 ? -8 : 10;
            y[row] = row % 2;
        }
        PointIndex index =
                new PointIndex(new MapPositions(x, y), IntStream.range(0, ROWS).toArray());
        DataSet data = new DataSet(SampleData.rows(ROWS).images(), new OneHotLabels(labels, Classes.DIGITS), ROWS);
        assertThat(ClassNames.of(data, index)).singleElement().satisfies(name -> {
            assertThat(name.text()).isEqualTo("0");
            assertThat(name.x()).isEqualTo(10);
            assertThat(name.rows()).isEqualTo(80);
        });
    }
}
