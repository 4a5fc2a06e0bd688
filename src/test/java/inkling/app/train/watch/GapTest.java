package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTest {
    @Test
    void saysWhenDigitsAreMemorized() {
        Gap gap = new Gap(1, 0.841, 300, 34, 0);
        assertThat(gap.text()).isEqualTo("gap 15.9 points");
        assertThat(gap.sentence())
                .isEqualTo("It has memorized all of these 300 digits, but misclassifies one in six new ones.");
    }

    @Test
    void warnsWhileTheGapIsOpening() {
        assertThat(new Gap(0.97, 0.92, 3000, 2, 0).sentence())
                .isEqualTo("The gap is opening: training 97.0%, validation 92.0%. The network is starting to overfit.");
    }

    @Test
    void saysWhenANetworkIsTooSimple() {
        assertThat(new Gap(0.925, 0.921, 50_000, 12, 0).sentence()).contains("stay together, and low");
    }

    @Test
    void explainsWhyValidationMayBeAhead() {
        assertThat(new Gap(0.6, 0.93, 5000, 5, 0.4).sentence())
                .isEqualTo(
                        "Validation is ahead: 40% of the training labels are wrong, and the network has not memorized them yet.");
    }

    @Test
    void saysWhenWrongLabelsAreMemorized() {
        assertThat(new Gap(0.998, 0.71, 5000, 40, 0.4).sentence())
                .isEqualTo(
                        "It has memorized nearly all of these 5,000 digits, wrong labels included, but misclassifies one in three new ones.");
    }

    @Test
    void praisesCurvesThatStayTogether() {
        Gap gap = new Gap(0.991, 0.989, 50_000, 5, 0);
        assertThat(gap.isOpen()).isFalse();
        assertThat(gap.sentence()).contains("holds for digits it has not seen");
    }

    @Test
    void saysNothingBeforeThereIsAnythingToSay() {
        assertThat(new Gap(0.3, 0.31, 300, 1, 0).sentence()).isEmpty();
    }

    @Test
    void saysSharesAsPeopleDo() {
        assertThat(Gap.share(1 / 6.3)).isEqualTo("one in six");
        assertThat(Gap.share(0.0009)).isEqualTo("one in 1,111");
        assertThat(Gap.share(0.9)).isEqualTo("most");
    }

    @Test
    void saysWhichAccuracyIsAhead() {
        assertThat(new Gap(0.6, 0.93, 5000, 5, 0.4).text()).isEqualTo("validation ahead by 33.0 points");
    }
}
