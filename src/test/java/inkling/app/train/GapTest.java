package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTest {
    @Test
    void saysWhenDigitsAreLearnedByHeart() {
        Gap gap = new Gap(1, 0.841, 300, 34, 0);
        assertThat(gap.words()).isEqualTo("gap 15.9 points");
        assertThat(gap.sentence())
                .isEqualTo("It has learned these 300 digits by heart: right on every one of them, "
                        + "wrong on one in six it has not seen.");
    }

    @Test
    void warnsWhileTheGapOpens() {
        assertThat(new Gap(0.97, 0.92, 3000, 2, 0).sentence())
                .isEqualTo(
                        "The gap opens: 97.0\u202f% on the digits it learns from, 92.0\u202f% on others. It begins to overfit.");
    }

    @Test
    void saysWhenANetworkIsTooSimple() {
        assertThat(new Gap(0.925, 0.921, 50_000, 12, 0).sentence()).contains("together, and low");
    }

    @Test
    void explainsWhyHeldOutMayBeAhead() {
        assertThat(new Gap(0.6, 0.93, 5000, 5, 0.4).sentence())
                .isEqualTo(
                        "Held-out is ahead: 40\u202f% of the labels it learns from are wrong, and it does not believe them yet.");
    }

    @Test
    void saysWhenWrongLabelsAreLearnedByHeart() {
        assertThat(new Gap(0.998, 0.71, 5000, 40, 0.4).sentence())
                .contains("by heart, wrong labels and all: right on nearly all");
    }

    @Test
    void praisesCurvesThatLieTogether() {
        Gap gap = new Gap(0.991, 0.989, 50_000, 5, 0);
        assertThat(gap.open()).isFalse();
        assertThat(gap.sentence()).contains("holds for digits it has not seen");
    }

    @Test
    void saysNothingBeforeThereIsAnythingToSay() {
        assertThat(new Gap(0.3, 0.31, 300, 1, 0).sentence()).isEmpty();
    }

    @Test
    void saysSharesAsPeopleDo() {
        assertThat(Gap.oneIn(1 / 6.3)).isEqualTo("one in six");
        assertThat(Gap.oneIn(0.0009)).isEqualTo("one in 1,111");
        assertThat(Gap.oneIn(0.9)).isEqualTo("more than half of those");
    }
}
