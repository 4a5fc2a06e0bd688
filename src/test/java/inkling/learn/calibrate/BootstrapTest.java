package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Twenty writers, each correct on all or on none of fifty drawings: half of 20 coin tosses are 6 to 14 in 95 of 100 cases. */
    @Test
    void resamplesWritersInsteadOfDrawings() {
        List<int[]> writers = IntStream.range(0, 20)
                .mapToObj(
                        writer -> IntStream.range(50 * writer, 50 * writer + 50).toArray())
                .toList();
        Interval byWriter = Bootstrap.interval(writers, BootstrapTest::accuracy);
        assertThat(byWriter).isEqualTo(new Interval(0.3, 0.7));
    }

    @Test
    void agreesWithWilsonWhereDrawingsAreIndependent() {
        List<int[]> drawings =
                IntStream.range(0, 1000).mapToObj(i -> new int[] {i}).toList();
        Interval byDrawing = Bootstrap.interval(drawings, BootstrapTest::accuracy);
        Interval wilson = Interval.wilson(500, 1000);
        assertThat(byDrawing.low()).isCloseTo(wilson.low(), within(0.005));
        assertThat(byDrawing.high()).isCloseTo(wilson.high(), within(0.005));
    }

    @Test
    void isAlwaysTheSame() {
        List<int[]> groups = List.of(new int[] {0, 1}, new int[] {50}, new int[] {51, 100});
        assertThat(Bootstrap.interval(groups, BootstrapTest::accuracy))
                .isEqualTo(Bootstrap.interval(groups, BootstrapTest::accuracy));
    }

    /** The first fifty of a hundred are correct, and so on. */
    private static double accuracy(int[] rows) {
        return IntStream.of(rows).map(row -> row % 100 < 50 ? 1 : 0).average().orElseThrow();
    }
}
