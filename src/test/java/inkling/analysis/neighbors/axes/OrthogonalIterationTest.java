package inkling.analysis.neighbors.axes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.neighbors.PrincipalAxes;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrthogonalIterationTest {
    private static final int ROWS = 400;
    private static final int WIDTH = 30;

    /** Rows that differ by 5 along one direction, by 3 along another, and by 1 along all. */
    @Test
    void findsTheDirectionsThatTheRowsWereMadeWith() {
        Random random = new Random(3);
        float[] rows = new float[ROWS * WIDTH];
        for (int row = 0; row < ROWS; row++) {
            double first = 5 * random.nextGaussian();
            double second = 3 * random.nextGaussian();
            for (int i = 0; i < WIDTH; i++) {
                double along = i == 4 ? 0.6 * first - 0.8 * second : i == 9 ? 0.8 * first + 0.6 * second : 0;
                rows[row * WIDTH + i] = (float) (7 + along + 0.3 * random.nextGaussian());
            }
        }
        PrincipalAxes axes = OrthogonalIteration.axes(rows, ROWS, 2);
        assertThat(axes.axes()[0][4]).isEqualTo(0.6f, within(0.05f));
        assertThat(axes.axes()[0][9]).isEqualTo(0.8f, within(0.05f));
        assertThat(axes.axes()[1][4]).isEqualTo(0.8f, within(0.05f)); // the farthest from 0 is positive
        assertThat(axes.axes()[1][9]).isEqualTo(-0.6f, within(0.05f));
        assertThat(axes.mean()[0]).isEqualTo(7, within(0.1f));
    }

    @Test
    void rowsThatAreAllTheSameHaveAxesToo() {
        PrincipalAxes axes = OrthogonalIteration.axes(new float[3 * WIDTH], 3, 2);
        assertThat(axes.coordinates(new float[WIDTH])).containsExactly(0, 0);
        double length = 0;
        for (float value : axes.axes()[1]) {
            length += value * value;
        }
        assertThat(length).isEqualTo(1, within(1e-5));
        assertThat(OrthogonalIteration.axes(new float[3], 3, 2).count()).isEqualTo(1);
    }
}
