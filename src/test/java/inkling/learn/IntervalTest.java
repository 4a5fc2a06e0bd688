package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    /** Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I: method 3. */
    @Test
    void agreesWithNewcombesTable() {
        near(Interval.wilson(81, 263), 0.2553, 0.3662);
        near(Interval.wilson(15, 148), 0.0624, 0.1605);
        near(Interval.wilson(0, 20), 0.0000, 0.1611);
        near(Interval.wilson(1, 29), 0.0061, 0.1718);
    }

    @Test
    void endsAtOneWhenAllAreHits() {
        assertThat(Interval.wilson(10_000, 10_000).high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesMoreHitsThanTrials() {
        assertThatThrownBy(() -> Interval.wilson(3, 2)).hasMessage("expected 0 to 2 hits of at least one trial, got 3");
    }

    private static void near(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }
}
