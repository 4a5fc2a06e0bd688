package inkling.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EraserTest {
    private static final Stroke LINE = new Stroke(List.of(new Point(0, 100), new Point(200, 100)));
    private final Eraser eraser = new Eraser(10);

    @Test
    void cutsALineOfTwoPointsInTwo() {
        Sketch left = rub(new Sketch(List.of(LINE), 22), 100, 100, 100, 100);
        assertThat(left.strokes()).hasSize(2);
        assertThat(end(left.strokes().get(0)).x()).isBetween(79.0, 90.0);
        assertThat(left.strokes().get(1).points().get(0).x()).isBetween(110.0, 121.0);
        assertThat(left.pen()).isEqualTo(22);
    }

    @Test
    void removesEverythingOnItsPath() {
        assertThat(rub(new Sketch(List.of(LINE), 22), -20, 95, 220, 105).isEmpty())
                .isTrue();
    }

    @Test
    void leavesStrokesBesideItsPathUnchanged() {
        Sketch sketch = new Sketch(List.of(LINE), 22);
        assertThat(rub(sketch, 0, 111, 200, 111)).isEqualTo(sketch);
    }

    @Test
    void removesADot() {
        Sketch dot = new Sketch(List.of(new Stroke(List.of(new Point(50, 50)))), 22);
        assertThat(rub(dot, 55, 55, 55, 55).isEmpty()).isTrue();
        assertThat(rub(dot, 75, 75, 75, 75)).isEqualTo(dot);
    }

    /** A grid of dots, erased in all directions: the dots that disappear are those near some point of the path. */
    @Test
    void removesWhatIsOnItsPathInAnyDirection() {
        List<Stroke> dots = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            dots.add(new Stroke(List.of(new Point(i % 20 * 10, i / 20 * 10))));
        }
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            Point from = new Point(random.nextInt(200) + 0.3, random.nextInt(200) + 0.3);
            Point to = new Point(random.nextInt(200) + 0.3, random.nextInt(200) + 0.3);
            List<Stroke> left = eraser.erase(new Sketch(dots, 22), from, to).strokes();
            for (Stroke dot : dots) {
                double distance = distanceToWay(dot.points().get(0), from, to);
                if (Math.abs(distance - eraser.radius()) > 0.1) {
                    assertThat(left.contains(dot))
                            .as("%s from %s to %s", dot, from, to)
                            .isEqualTo(distance > eraser.radius());
                }
            }
        }
    }

    @Test
    void erasingAgainCutsNoFiner() {
        Sketch once = rub(new Sketch(List.of(LINE), 22), 100, 100, 100, 100);
        Sketch twice = rub(once, 20, 100, 20, 100);
        int before = once.strokes().get(1).points().size();
        assertThat(twice.strokes().get(2).points()).hasSize(before);
    }

    @Test
    void refusesNoRadius() {
        assertThatThrownBy(() -> new Eraser(0)).hasMessageContaining("found 0.0");
    }

    private Sketch rub(Sketch sketch, double fromX, double fromY, double toX, double toY) {
        return eraser.erase(sketch, new Point(fromX, fromY), new Point(toX, toY));
    }

    /** The smallest distance to any of 1,001 points on the path. */
    private static double distanceToWay(Point point, Point from, Point to) {
        return IntStream.rangeClosed(0, 1000)
                .mapToDouble(i -> i / 1000.0)
                .mapToObj(t -> new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())))
                .mapToDouble(point::distance)
                .min()
                .orElseThrow();
    }

    private static Point end(Stroke stroke) {
        return stroke.points().get(stroke.points().size() - 1);
    }
}
