package inkling.app.shared.points;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.RowSet;
import inkling.learn.Digits;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MovingPainterTest {
    private static final int GROUND = 0xFFFFFFFF;
    private static final int RING = 0xFFFF0000;
    private static final int[] COLORS = {0xFF0000FF, 0xFF00FF00};

    private final MovingPainter painter = new MovingPainter();
    private final int[] pixels = new int[100 * 100];

    @Test
    void paintsDotsInTheColorsOfTheirKindsAtTwiceTheSizeOnAFineScreen() {
        paint(2, new float[] {10, 30}, new float[] {10, 40}, RowSet.NONE, RowSet.NONE, 0);
        assertThat(pixel(20, 20)).isEqualTo(COLORS[0]);
        assertThat(pixel(60, 80)).isEqualTo(COLORS[1]);
        assertThat(pixel(40, 50)).isZero();
    }

    @Test
    void digitsFadeInWhereTheyHaveRoomAndOutWhereTheyWouldCoverOneAnother() {
        float[] y = {50, 50};
        paint(1, new float[] {20, 80}, y, RowSet.NONE, RowSet.NONE, 0.1);
        assertThat(painter.isFading()).isTrue();
        paint(1, new float[] {20, 80}, y, RowSet.NONE, RowSet.NONE, 1);
        assertThat(painter.isFading()).isFalse();
        assertThat(inkAround(20)).isPositive();
        assertThat(inkAround(80)).isPositive();
        paint(1, new float[] {20, 22}, y, RowSet.NONE, RowSet.NONE, 1);
        paint(1, new float[] {20, 80}, y, RowSet.NONE, RowSet.NONE, 0);
        assertThat(inkAround(20) == 0 ^ inkAround(80) == 0)
                .as("one of both has gone")
                .isTrue();
    }

    @Test
    void ringsAndEmphasizesSomeAndDropsWhatLiesOutside() {
        paint(1, new float[] {30, 70}, new float[] {50, 50}, RowSet.of(1), RowSet.of(1), 0);
        assertThat(pixel(70, 50)).isEqualTo(COLORS[1]);
        assertThat(pixel(76, 50)).isEqualTo(RING);
        assertThat(pixel(30, 50)).as("pale").isNotEqualTo(COLORS[0]).isNotZero();
        assertThat(pixel(36, 50)).isZero();
        paint(1, new float[] {-500, 2000}, new float[] {50, 50}, RowSet.NONE, RowSet.NONE, 1);
        assertThat(Arrays.stream(pixels).allMatch(pixel -> pixel == 0)).isTrue();
    }

    @Test
    void linesEndWhereTheyShould() {
        painter.clear(pixels, 100, 100, 1);
        painter.paintLine(10, 10, 40, 10, RING);
        assertThat(pixel(10, 10)).isEqualTo(RING);
        assertThat(pixel(40, 10)).isEqualTo(RING);
        assertThat(pixel(42, 10)).isZero();
        painter.paintLine(50, 50, 500, -300, RING);
        assertThat(pixel(50, 50)).isEqualTo(RING);
    }

    private void paint(double ratio, float[] x, float[] y, RowSet emphasized, RowSet ringed, double seconds) {
        painter.clear(pixels, 100, 100, ratio);
        PointLook look = new PointLook(
                new byte[] {0, 1}, COLORS, new PointLook.Scheme(GROUND, 0xFF000000, RING), emphasized, ringed);
        painter.paint(x, y, Digits.data(2, 2).images(), 0, look, emphasized, seconds);
    }

    /** Pixels of digits around a place, beyond the dot in its middle. */
    private long inkAround(int x) {
        long count = 0;
        for (int line = 38; line < 62; line++) {
            for (int column = x - 11; column <= x + 11; column++) {
                boolean dot = Math.abs(line - 50) < 5 && Math.abs(column - x) < 5;
                count += column >= 0 && column < 100 && !dot && pixel(column, line) != 0 ? 1 : 0;
            }
        }
        return count;
    }

    private int pixel(int x, int y) {
        return pixels[y * 100 + x];
    }
}
