package inkling.learn.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    /** IQ and hours of television of ten people: the example of Wikipedia's article on Spearman's coefficient, -29/165. */
    @Test
    void agreesWithAPublishedExample() {
        double[] iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        double[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        assertThat(RankCorrelation.of(iq, hours)).isCloseTo(-29.0 / 165, within(1e-12));
    }

    /**
     * By hand: ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4 around their mean 2.5 give products 2.25, 0, 0, 2.25 and squares that sum to 4.5 and
     * 5: 4.5 / √22.5.
     */
    @Test
    void equalNumbersShareTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.ranks(new double[] {1, 5, 5, 9})).containsExactly(1, 2.5, 2.5, 4);
        double[] y = {0, 30, 2, 400};
        assertThat(RankCorrelation.of(new double[] {1, 5, 5, 9}, y)).isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
    }

    @Test
    void dependsOnTheOrderAlone() {
        double[] x = {3, -1, 4, 1, 5};
        assertThat(RankCorrelation.of(x, new double[] {27, -1, 64, 1, 125})).isEqualTo(1);
        assertThat(RankCorrelation.of(x, new double[] {-27, 1, -64, -1, -125})).isEqualTo(-1);
    }

    @Test
    void isUnknownWhereNothingDiffers() {
        assertThat(RankCorrelation.of(new double[] {2, 2, 2}, new double[] {1, 2, 3}))
                .isNaN();
        assertThat(RankCorrelation.of(new double[0], new double[0])).isNaN();
        assertThatThrownBy(() -> RankCorrelation.of(new double[2], new double[3]))
                .hasMessage("expected two lists of one length, found 2, 3");
    }
}
