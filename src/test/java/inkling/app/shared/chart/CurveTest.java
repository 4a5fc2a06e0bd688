package inkling.app.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void readsBetweenItsPoints() {
        Curve curve = new Curve();
        curve.add(0, 10);
        curve.add(2, 30);
        assertThat(curve.at(1)).isEqualTo(20);
        assertThat(curve.at(2)).isEqualTo(30);
        assertThat(curve.at(3)).isNaN();
        for (int x = 3; curve.size() < 64; x++) {
            curve.add(x, 0);
        }
        assertThat(curve.at(Double.NaN)).isNaN();
    }

    @Test
    void smoothsWithoutStartingAtNought() {
        Smoothing smoothing = new Smoothing(0.9);
        assertThat(smoothing.next(5)).isCloseTo(5, within(1e-12));
        assertThat(smoothing.next(5)).isCloseTo(5, within(1e-12));
        assertThat(smoothing.next(10)).isBetween(5.0, 10.0);
    }

    @Test
    void keepsASpikeAmongAHundredThousandPoints() {
        Curve curve = new Curve();
        for (int i = 0; i < 100_000; i++) {
            curve.add(i, i == 77_777 ? 9 : 1);
        }
        List<Double> outline = Outline.of(curve, Axis.linear(0, 100_000), Axis.linear(0, 10), 500, 100);
        double highest = 100;
        for (int i = 1; i < outline.size(); i += 2) {
            highest = Math.min(highest, outline.get(i));
        }
        assertThat(highest).isCloseTo(10, within(1e-9));
        assertThat(outline.size()).isLessThanOrEqualTo(2 * 4 * 501);
    }

    @Test
    void drawsOnlyWhatTheAxisShowsAndOnePointToEitherSide() {
        Curve curve = new Curve();
        for (int i = 0; i <= 10; i++) {
            curve.add(i, 0);
        }
        List<Double> outline = Outline.of(curve, Axis.linear(4, 6), Axis.linear(0, 1), 100, 100);
        assertThat(outline.get(0)).isCloseTo(-50, within(1e-9));
        assertThat(outline).hasSize(2 * 4);
    }
}
