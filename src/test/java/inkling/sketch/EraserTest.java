package inkling.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    void takesAllThatLiesUnderItsWay() {
        assertThat(rub(new Sketch(List.of(LINE), 22), -20, 95, 220, 105).isEmpty())
                .isTrue();
    }

    @Test
    void leavesAStrokeBesideItsWayPointForPoint() {
        Sketch sketch = new Sketch(List.of(LINE), 22);
        assertThat(rub(sketch, 0, 111, 200, 111)).isEqualTo(sketch);
    }

    @Test
    void takesADotAway() {
        Sketch dot = new Sketch(List.of(new Stroke(List.of(new Point(50, 50)))), 22);
        assertThat(rub(dot, 55, 55, 55, 55).isEmpty()).isTrue();
        assertThat(rub(dot, 75, 75, 75, 75)).isEqualTo(dot);
    }

    /** A grid of dots, rubbed in all directions: the dots that go are those near some place on the way. */
    @Test
    void takesWhatLiesUnderItsWayInAnyDirection() {
        List<Stroke> dots = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            dots.add(new Stroke(List.of(new Point(20.0 * (i % 10), 2.0 * (i - i % 10)))));
        }
        Random random = new Random(4);
        for (int round = 0; round < 30; round++) {
            Point from = new Point(200 * random.nextDouble(), 200 * random.nextDouble());
            Point to = new Point(200 * random.nextDouble(), 200 * random.nextDouble());
            Set<Stroke> left =
                    Set.copyOf(eraser.rub(new Sketch(dots, 22), from, to).strokes());
            List<Stroke> near = dots.stream()
                    .filter(dot -> distanceToWay(dot, from, to) < 9.8)
                    .toList();
            List<Stroke> far = dots.stream()
                    .filter(dot -> distanceToWay(dot, from, to) > 10.2)
                    .toList();
            assertThat(left.containsAll(far)).as("from %s to %s", from, to).isTrue();
            assertThat(Collections.disjoint(left, near))
                    .as("from %s to %s", from, to)
                    .isTrue();
        }
    }

    @Test
    void rubbingAgainCutsNoFiner() {
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
        return eraser.rub(sketch, new Point(fromX, fromY), new Point(toX, toY));
    }

    /** The smallest distance from a dot to any of 101 places on the way, which is up to 0.1 too large. */
    private static double distanceToWay(Stroke dot, Point from, Point to) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 100; i++) {
            double t = i / 100.0;
            Point place = new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()));
            smallest = Math.min(smallest, end(dot).distance(place));
        }
        return smallest;
    }

    private static Point end(Stroke stroke) {
        return stroke.points().get(stroke.points().size() - 1);
    }
}
