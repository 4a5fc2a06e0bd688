package inkling.app.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void placesValuesEvenly() {
        Axis axis = Axis.linear(60, 100);
        assertThat(axis.place(70)).isEqualTo(0.25);
        assertThat(axis.value(0.25)).isEqualTo(70);
    }

    @Test
    void placesFactorsEvenlyOnALogAxis() {
        Axis axis = new Axis(0.001, 10, true);
        assertThat(axis.place(0.1)).isCloseTo(0.5, within(1e-12));
        assertThat(axis.value(0.5)).isCloseTo(0.1, within(1e-12));
        assertThat(axis.place(0)).isLessThan(0).isFinite();
    }

    @Test
    void startsAndEndsOnRoundValues() {
        assertThat(Axis.around(63.2, 99.7, false)).isEqualTo(Axis.linear(60, 100));
        assertThat(Axis.around(0.0042, 2.3, true)).isEqualTo(new Axis(0.001, 10, true));
    }

    @Test
    void isNeverEmpty() {
        assertThat(Axis.around(5, 5, false).high()).isGreaterThan(5);
        assertThat(Axis.around(1, 1, true)).isEqualTo(new Axis(1, 10, true));
        assertThat(Axis.around(0, 0, false).high()).isPositive();
    }

    @Test
    void marksRoundValues() {
        assertThat(Axis.linear(60, 100).ticks(4)).containsExactly(60.0, 70.0, 80.0, 90.0, 100.0);
        assertThat(Axis.linear(0, 60).ticks(6)).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0);
    }

    @Test
    void marksPowersOfTenOnALogAxis() {
        assertThat(new Axis(0.001, 10, true).ticks(5)).hasSize(5).first().isEqualTo(0.001);
    }

    @Test
    void marksOneTwoAndFiveOnAShortLogAxis() {
        assertThat(new Axis(1, 10, true).ticks(6)).containsExactly(1.0, 2.0, 5.0, 10.0);
    }

    @Test
    void refusesAnAxisUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.linear(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis(0, 1, true));
    }
}
