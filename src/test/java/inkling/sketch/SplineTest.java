package inkling.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplineTest {
    @Test
    void goesThroughEveryPoint() {
        Stroke stroke = stroke(0, 0, 10, 3, 14, 20, 2, 25);
        assertThat(Spline.through(stroke, 1).points()).containsAll(stroke.points());
    }

    @Test
    void aDotStaysADot() {
        assertThat(Spline.through(stroke(3, 4), 1)).isEqualTo(stroke(3, 4));
    }

    @Test
    void aRestingPenAddsNothing() {
        assertThat(Spline.through(stroke(0, 0, 0, 0, 10, 5, 10, 5, 10, 5, 20, 0), 1))
                .isEqualTo(Spline.through(stroke(0, 0, 10, 5, 20, 0), 1));
    }

    @Test
    void pointsOnALineMakeALine() {
        for (Point point :
                Spline.through(stroke(0, 0, 1, 2, 10, 20, 11, 22), 0.5).points()) {
            assertThat(point.y()).isCloseTo(2 * point.x(), within(1e-12));
        }
    }

    @Test
    void eightPointsOfACircleAreNearlyTheCircle() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            points.add(new Point(100 * Math.cos(i * Math.PI / 4), 100 * Math.sin(i * Math.PI / 4)));
        }
        for (Point point : Spline.through(new Stroke(points), 2).points()) {
            assertThat(Math.hypot(point.x(), point.y())).isCloseTo(100, within(5.0));
        }
    }

    @Test
    void interpolatesTheTimesBetweenThePoints() {
        Stroke stroke = new Stroke(List.of(new Point(0, 0, 10), new Point(10, 0, 20)));
        assertThat(Spline.through(stroke, 5).points())
                .containsExactly(new Point(0, 0, 10), new Point(5, 0, 15), new Point(10, 0, 20));
    }

    static Stroke stroke(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Stroke(points);
    }
}
