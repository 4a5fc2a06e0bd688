package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTest {
    @Test
    void saysHowManyPoints() {
        Gap gap = Gaps.of(1, 0.841, 300, 0);
        assertThat(gap.text()).isEqualTo("gap 15.9 points");
        assertThat(gap.isOpen()).isTrue();
        assertThat(Gaps.of(0.991, 0.989, 50_000, 0).isOpen()).isFalse();
        assertThat(Gaps.of(0.25, 0.194, 20, 0).isOpen()).as("5 of 20 is chance").isFalse();
        assertThat(Gaps.of(0.25, 0.194, 50_000, 0).isOpen()).isTrue();
    }

    @Test
    void saysWhichAccuracyIsAhead() {
        assertThat(Gaps.of(0.6, 0.93, 5000, 0.4).text()).isEqualTo("validation ahead by 33.0 points");
    }

    @Test
    void knowsOfHowManyDigitsTheTrainingAccuracyIs() {
        assertThat(Gaps.of(1, 1, 300, 0).measured()).isEqualTo(300);
        assertThat(Gaps.of(1, 1, 50_000, 0).measured()).isEqualTo(5000);
    }
}
