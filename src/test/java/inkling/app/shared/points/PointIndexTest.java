package inkling.app.shared.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.map.MapPositions;
import inkling.data.RowSet;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointIndexTest {
    private static final int ROWS = 3000;

    private final Random random = new Random(7);
    private final float[] x = new float[ROWS];
    private final float[] y = new float[ROWS];
    private final MapPositions positions = new MapPositions(x, y);
    private final PointIndex index;

    PointIndexTest() {
        for (int row = 0; row < ROWS; row++) {
            x[row] = (float) random.nextGaussian() * 5 + (row % 2 == 0 ? 20 : -20);
            y[row] = (float) random.nextGaussian() * 3;
        }
        index = new PointIndex(positions, all());
    }

    private static int[] all() {
        return IntStream.range(0, ROWS).toArray();
    }

    @Test
    void eachRowHasOnePlace() {
        BitSet seen = new BitSet();
        for (int place = 0; place < index.size(); place++) {
            int row = index.row(place);
            seen.set(row);
            assertThat(index.x(place)).isEqualTo(x[row]);
            assertThat(index.y(place)).isEqualTo(y[row]);
        }
        assertThat(seen.cardinality()).isEqualTo(ROWS);
    }

    @Test
    void theNearestRowIsThatOfLookingAtAll() {
        for (int i = 0; i < 200; i++) {
            double px = random.nextDouble() * 80 - 40;
            double py = random.nextDouble() * 20 - 10;
            double reach = random.nextDouble() * 4;
            int expected = IntStream.range(0, ROWS)
                    .filter(row -> Math.hypot(x[row] - px, y[row] - py) < reach)
                    .boxed()
                    .min((a, b) -> Double.compare(Math.hypot(x[a] - px, y[a] - py), Math.hypot(x[b] - px, y[b] - py)))
                    .orElse(-1);
            assertThat(index.nearest(px, py, reach)).isEqualTo(expected);
        }
    }

    @Test
    void rowsWithoutPositionAreLeftOut() {
        x[5] = Float.NaN;
        assertThat(new PointIndex(positions, new int[] {3, 4, 5, ROWS + 8}).size())
                .isEqualTo(2);
        assertThat(new PointIndex(positions, new int[0]).size()).isZero();
        assertThat(new PointIndex(positions, new int[] {3}).nearest(x[3], y[3], 1))
                .isEqualTo(3);
    }

    @Test
    void aLassoTakesWhatIsInside() {
        Camera camera = index.fitting(640, 400, 10);
        RowSet rows = new Lasso(320, -50, 700, 200, 320, 450).rows(camera, index);
        for (int row = 0; row < ROWS; row++) {
            double right = camera.toPixelX(x[row]) - 320;
            double room = 380 * (1 - Math.abs(camera.toPixelY(y[row]) - 200) / 250) - right;
            if (Math.abs(right) > 2 && Math.abs(room) > 2) {
                assertThat(rows.has(row)).isEqualTo(right > 0 && room > 0);
            }
        }
        assertThat(rows.size()).isBetween(1000, 2000);
    }

    @Test
    void aRectangleTakesWhatIsInside() {
        Camera camera = index.fitting(640, 400, 10);
        RowSet rows = new Lasso(600, 300, 320, 300, 320, 100, 600, 100).rows(camera, index);
        IntStream.range(0, ROWS).forEach(row -> {
            double px = camera.toPixelX(x[row]);
            double py = camera.toPixelY(y[row]);
            if (Math.abs(px - 320) > 1 && Math.abs(px - 600) > 1 && Math.abs(py - 100) > 1 && Math.abs(py - 300) > 1) {
                assertThat(rows.has(row)).isEqualTo(px > 320 && px < 600 && py > 100 && py < 300);
            }
        });
    }

    @Test
    void anArrowGoesToARowAheadAndBackAgain() {
        float[] across = {0, 2, 1, 0, -1};
        float[] down = {0, 0, 2, -3, -5};
        PointIndex few = new PointIndex(new MapPositions(across, down), new int[] {0, 1, 2, 3, 4});
        assertThat(few.next(0, 0, 1, 0, place -> true)).isEqualTo(1);
        assertThat(few.next(0, 0, 0, 1, place -> true)).isEqualTo(2);
        assertThat(few.next(0, 0, 0, -1, place -> true)).isEqualTo(3);
        assertThat(few.next(0, 0, 0, -1, place -> few.row(place) != 3)).isEqualTo(4);
        assertThat(few.next(2, 0, 1, 0, place -> true)).isEqualTo(-1);
    }

    @Test
    void digitsShownAtALevelStayApartAndStayShown() {
        Thinning thinning = new Thinning(index);
        for (int level = 0; level < 14; level++) {
            double apart = index.extent() / Math.pow(2, level / 2.0);
            int shown = level;
            int[] places = IntStream.range(0, ROWS)
                    .filter(place -> thinning.level(place) <= shown)
                    .toArray();
            assertThat(places).isNotEmpty();
            for (int a : places) {
                for (int b : places) {
                    assertThat(a == b
                                    || Math.max(Math.abs(index.x(a) - index.x(b)), Math.abs(index.y(a) - index.y(b)))
                                            >= apart)
                            .isTrue();
                }
            }
            assertThat(thinning.levelAt(40 / apart, 40 + 1e-9)).isBetween(level - 1, level);
        }
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenItZooms() {
        Camera camera = index.fitting(640, 400, 10);
        Camera nearer = camera.zoomed(3, 100, 300);
        assertThat(nearer.toPlaneX(100)).isCloseTo(camera.toPlaneX(100), within(1e-9));
        assertThat(nearer.toPlaneY(300)).isCloseTo(camera.toPlaneY(300), within(1e-9));
        assertThat(nearer.panned(7, -9).toPlaneX(107)).isCloseTo(camera.toPlaneX(100), within(1e-9));
        assertThat(nearer.resized(1000, 90).toPlaneY(0)).isCloseTo(nearer.toPlaneY(0), within(1e-9));
    }
}
