package inkling.analysis.grandtour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrandTourTest {
    @Test
    void beginsWithTheCornersOnACircleFromTheTop() {
        GrandTour tour = new GrandTour(4); // by hand: radius sqrt(2/4), a quarter of a circle apart
        double radius = Math.sqrt(0.5);
        assertCorner(tour, 0, 0, -radius);
        assertCorner(tour, 1, radius, 0);
        assertCorner(tour, 2, 0, radius);
        assertCorner(tour, 3, -radius, 0);
    }

    @Test
    void projectsAPointOntoTheMeanOfTheCornersByItsProbabilities() {
        GrandTour tour = new GrandTour(4);
        float[] x = new float[3];
        float[] y = new float[3];
        tour.project(new float[] {0, 1, 0, 0, .25f, .25f, .25f, .25f, .5f, .5f, 0, 0}, x, y);
        float radius = (float) Math.sqrt(0.5);
        assertThat(x).containsExactly(new float[] {radius, 0, radius / 2}, within(1e-6f));
        assertThat(y).containsExactly(new float[] {0, 0, -radius / 2}, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 10, 26, 62})
    void staysOrthonormalThroughTenThousandSteps(int classes) {
        GrandTour tour = new GrandTour(classes);
        assertOrthonormal(tour, 1e-12);
        for (int step = 0; step < 10_000; step++) {
            tour.turn(1 / 60.0);
        }
        assertOrthonormal(tour, 1e-6);
    }

    @Test
    void turnsAtASpeedThatTheEyeCanFollowWhateverTheNumberOfClasses() {
        for (int classes : new int[] {5, 10, 26, 62}) {
            GrandTour tour = new GrandTour(classes);
            double[] before = corners(tour);
            tour.turn(1);
            double[] after = corners(tour);
            double moved = 0;
            for (int i = 0; i < before.length; i++) {
                moved += (after[i] - before[i]) * (after[i] - before[i]);
            }
            assertThat(Math.sqrt(moved)).as("%d classes", classes).isBetween(0.15, 0.6);
        }
    }

    @Test
    void neverComesBackToWhereItWas() {
        GrandTour tour = new GrandTour(10);
        double[] first = corners(tour);
        for (int second = 0; second < 600; second++) {
            tour.turn(1);
            double[] now = corners(tour);
            double apart = 0;
            for (int i = 0; i < now.length; i++) {
                apart = Math.max(apart, Math.abs(now[i] - first[i]));
            }
            assertThat(apart).isGreaterThan(0.05);
        }
    }

    @Test
    void threeClassesAreATriangleThatNeedsNoTurning() {
        GrandTour tour = new GrandTour(3);
        double[] before = corners(tour);
        tour.turn(10);
        assertThat(corners(tour)).containsExactly(before, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10, 62})
    void aDraggedCornerLiesWhereItIsPut(int classes) {
        GrandTour tour = new GrandTour(classes);
        tour.turn(3);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            int label = random.nextInt(classes);
            double x = random.nextDouble(-0.6, 0.6);
            double y = random.nextDouble(-0.6, 0.6);
            tour.drag(label, x, y);
            assertCorner(tour, label, x, y);
        }
        assertOrthonormal(tour, 1e-9);
    }

    @Test
    void aCornerCannotBePulledFartherOutThanItIsLong() {
        GrandTour tour = new GrandTour(10);
        tour.drag(3, 5, 0);
        assertThat(tour.x(3)).isCloseTo(Math.sqrt(0.9), within(1e-3));
        assertThat(tour.y(3)).isCloseTo(0, within(1e-6));
        tour.drag(3, 0, 0);
        assertCorner(tour, 3, 0, 0);
        assertOrthonormal(tour, 1e-9);
    }

    @Test
    void aTriangleTurnsAsAWholeWhenItIsDragged() {
        GrandTour tour = new GrandTour(3);
        tour.drag(0, 1, 0);
        assertCorner(tour, 0, Math.sqrt(2 / 3.0), 0);
        tour.drag(0, 0, 0);
        assertOrthonormal(tour, 1e-9);
    }

    @Test
    void goesBackToTheCircle() {
        GrandTour tour = new GrandTour(10);
        double[] first = corners(tour);
        tour.turn(4);
        tour.drag(2, 0.1, 0.5);
        tour.reset();
        assertThat(corners(tour)).containsExactly(first);
        assertThat(tour.farthest()).isCloseTo(Math.sqrt(0.2), within(1e-12));
    }

    @Test
    void refusesASingleClass() {
        assertThatThrownBy(() -> new GrandTour(1)).hasMessage("expected at least 2 classes, got 1");
    }

    private static void assertCorner(GrandTour tour, int label, double x, double y) {
        assertThat(tour.x(label)).isCloseTo(x, within(1e-6));
        assertThat(tour.y(label)).isCloseTo(y, within(1e-6));
    }

    /** The two directions of the plane have length 1, are at right angles, and leave equal probabilities in the middle. */
    private static void assertOrthonormal(GrandTour tour, double tolerance) {
        double[] sums = new double[5];
        for (int label = 0; label < tour.classes(); label++) {
            double x = tour.x(label);
            double y = tour.y(label);
            sums[0] += x * x;
            sums[1] += y * y;
            sums[2] += x * y;
            sums[3] += x;
            sums[4] += y;
        }
        double second = tour.classes() == 2 ? 0 : 1;
        assertThat(sums).containsExactly(new double[] {1, second, 0, 0, 0}, within(tolerance));
    }

    private static double[] corners(GrandTour tour) {
        double[] corners = new double[2 * tour.classes()];
        for (int label = 0; label < tour.classes(); label++) {
            corners[2 * label] = tour.x(label);
            corners[2 * label + 1] = tour.y(label);
        }
        return corners;
    }
}
