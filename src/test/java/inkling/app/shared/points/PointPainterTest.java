package inkling.app.shared.points;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.map.MapPositions;
import inkling.data.Picture;
import inkling.data.RowSet;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointPainterTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;
    private static final PointLook.Scheme SCHEME = new PointLook.Scheme(0xFFFFFFFF, 0xFF000000, 0xFFFF0000);
    private static final int[] COLORS = {0xFF2060A0, 0xFFA06020};

    private final MapPositions positions = new MapPositions(new float[] {-10, 10, 500}, new float[] {0, 0, 0});
    private final PointIndex index = new PointIndex(positions, new int[] {0, 1, 2});
    private final Camera camera = new Camera(0, 0, 2, WIDTH, HEIGHT);
    private final int[] target = new int[WIDTH * HEIGHT];

    private int at(int x, int y) {
        return target[y * WIDTH + x];
    }

    @Test
    void eachRowIsADotInTheColorOfItsKind() {
        look(RowSet.NONE, RowSet.NONE);
        assertThat(at(40, 40)).isEqualTo(COLORS[0]);
        assertThat(at(80, 40)).isEqualTo(COLORS[1]);
        assertThat(at(60, 40)).isZero();
        assertThat(Arrays.stream(target).filter(pixel -> pixel != 0).count()).isLessThan(60);
    }

    @Test
    void whatIsNotEmphasizedIsPale() {
        look(RowSet.of(1), RowSet.NONE);
        assertThat(at(40, 40)).isEqualTo(PointLook.mixed(COLORS[0], SCHEME.ground(), 0.78));
        assertThat(at(80, 40)).isEqualTo(COLORS[1]);
    }

    @Test
    void aRingGoesAroundARow() {
        look(RowSet.NONE, RowSet.of(0, 2));
        assertThat(at(45, 40)).isEqualTo(SCHEME.ring());
        assertThat(at(40, 35)).isEqualTo(SCHEME.ring());
        assertThat(at(85, 40)).isZero();
    }

    @Test
    void ringsAreSmallAndDigitsFewWhereRowsHaveLittleRoom() {
        Random random = new Random(5);
        int rows = 4_000;
        float[] x = new float[rows];
        float[] y = new float[rows];
        for (int row = 1; row < rows; row++) {
            x[row] = random.nextFloat(20, 40);
            y[row] = random.nextFloat(20, 40);
        }
        PointIndex crowded =
                new PointIndex(new MapPositions(x, y), IntStream.range(0, rows).toArray());
        PointLook look = new PointLook(new byte[rows], COLORS, SCHEME, RowSet.NONE, RowSet.of(0));
        Camera far = new Camera(0, 0, 1, WIDTH, HEIGHT);
        new PointPainter().paint(target, far, crowded, look, 1);
        assertThat(at(65, 40)).isZero();
        assertThat(at(63, 40) >>> 24).isGreaterThan(120);

        Camera near = new Camera(0, 0, 5, WIDTH, HEIGHT);
        new PointPainter().paint(target, near, crowded, look, 1);
        assertThat(at(65, 40)).isEqualTo(SCHEME.ring());
        assertThat(at(63, 40)).isZero();

        Sizes fromFar = Sizes.of(far, crowded, 1);
        assertThat(fromFar.gap()).isGreaterThan(2 * fromFar.digit());
        Sizes fromNear = Sizes.of(near, crowded, 1);
        assertThat(fromNear.gap()).isLessThan(1.2 * fromNear.digit());
    }

    @Test
    void digitsOfFewRowsAreNoLargerThanTheyHaveRoom() {
        int rows = 90;
        float[] x = new float[rows];
        float[] y = new float[rows];
        for (int row = 0; row < rows; row++) {
            int group = row / 9;
            x[row] = 100 * (group % 4) + row % 3 * 8;
            y[row] = 100 * (group / 4) + row / 3 % 3 * 8;
        }
        PointIndex groups =
                new PointIndex(new MapPositions(x, y), IntStream.range(0, rows).toArray());
        Sizes sizes = Sizes.of(new Camera(0, 0, 1, WIDTH, HEIGHT), groups, 1);
        assertThat(sizes.digit()).isLessThan(28);
        assertThat(sizes.gap()).isGreaterThan(10);

        PointIndex two = new PointIndex(positions, new int[] {0, 2});
        assertThat(Sizes.of(new Camera(0, 0, 1, WIDTH, HEIGHT), two, 1).digit()).isEqualTo(40);
    }

    @Test
    void manyRingsInSightAreFaintAndSmall() {
        int rows = 1_000;
        float[] x = new float[rows];
        Arrays.fill(x, 500);
        x[0] = -10;
        PointIndex all = index(x);
        RowSet every = RowSet.of(IntStream.range(0, rows).toArray());
        PointLook look = new PointLook(new byte[rows], COLORS, SCHEME, RowSet.NONE, every);
        new PointPainter().paint(target, camera, all, look, 1);
        assertThat(at(45, 40)).isEqualTo(SCHEME.ring()); // the others are out of sight

        for (int row = 1; row < rows; row++) {
            x[row] = 25;
        }
        new PointPainter().paint(target, camera, index(x), look, 1);
        assertThat(at(45, 40)).isZero();
        assertThat(at(43, 40) >>> 24).isBetween(25, 40); // 127 at full strength
    }

    private static PointIndex index(float[] x) {
        return new PointIndex(
                new MapPositions(x.clone(), new float[x.length]),
                IntStream.range(0, x.length).toArray());
    }

    @Test
    void aDigitIsPaintedWhereItHasRoom() {
        Sprite sprite = squares(3);
        PointLook look = new PointLook(new byte[] {0, 1, 0}, COLORS, SCHEME, RowSet.NONE, RowSet.NONE);
        MapPositions apart = new MapPositions(new float[] {-14, 14, 500}, new float[] {0, 0, 0});
        PointIndex roomy = new PointIndex(apart, new int[] {0, 1, 2});
        new PointPainter().paint(target, camera, new Thinning(roomy), roomy, sprite, look, 1);
        assertThat(at(32, 40)).isEqualTo(look.ink(0));
        assertThat(at(88, 40)).isEqualTo(look.ink(1));
        assertThat(look.ink(0)).isNotEqualTo(COLORS[0]);
    }

    @Test
    void fromNearByAllRowsAreDigits() {
        int rows = 2_000;
        float[] x = new float[rows];
        float[] y = new float[rows];
        Random random = new Random(3);
        for (int row = 0; row < rows; row++) {
            x[row] = random.nextFloat();
            y[row] = random.nextFloat();
        }
        x[1] = x[0];
        y[1] = y[0];
        PointIndex many =
                new PointIndex(new MapPositions(x, y), IntStream.range(0, rows).toArray());
        Thinning thinning = new Thinning(many);
        int before = 0;
        for (double scale : new double[] {500, 1_000, 2_000, 4_000, 50_000}) {
            Camera near = new Camera(0.5f, 0.5f, scale, WIDTH, HEIGHT);
            int digits = (int) IntStream.range(0, rows)
                    .filter(place -> thinning.isDigit(place, near, 1))
                    .count();
            assertThat(digits).isGreaterThan(before);
            before = digits;
        }
        assertThat(before).isEqualTo(rows);
    }

    @Test
    void aRowAloneIsADigitOnAClearSquare() {
        Sprite sprite = squares(3);
        PointLook look = new PointLook(new byte[] {0, 1, 0}, COLORS, SCHEME, RowSet.NONE, RowSet.NONE);
        PointPainter painter = new PointPainter();
        Arrays.fill(target, COLORS[1]);
        Camera far = new Camera(0, 0, 0.05, WIDTH, HEIGHT);
        painter.paintAlone(target, far, index, 0, sprite, look, 1);
        int side = (int) PointPainter.digitSide(far, index, 1);
        int x = (int) far.toPixelX(-10);
        int y = (int) far.toPixelY(0);
        assertThat(at(x, y)).isEqualTo(look.ink(0));
        assertThat(at(x - side / 2, y)).isEqualTo(SCHEME.ground());
        assertThat(at(x - side / 2 - 1, y)).isEqualTo(COLORS[1]);
        assertThat(at(x + side / 2 - 1, y)).isEqualTo(SCHEME.ground());
        assertThat(at(x + side / 2, y)).isEqualTo(COLORS[1]);
    }

    private static Sprite squares(int rows) {
        byte[] ink = new byte[Picture.SIZE];
        for (int line = 10; line < 18; line++) {
            Arrays.fill(ink, line * 28 + 10, line * 28 + 18, (byte) 255);
        }
        SpriteBlocks blocks = new SpriteBlocks(rows);
        for (int row = 0; row < rows; row++) {
            blocks.put(row, ink);
        }
        return blocks.finished(rows);
    }

    private void look(RowSet emphasized, RowSet ringed) {
        PointLook look = new PointLook(new byte[] {0, 1, 0}, COLORS, SCHEME, emphasized, ringed);
        new PointPainter().paint(target, camera, index, look, 1);
    }
}
