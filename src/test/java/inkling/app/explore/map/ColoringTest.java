package inkling.app.explore.map;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.map.ClassColors;
import inkling.analysis.measure.Measures;
import org.junit.jupiter.api.Test;

class ColoringTest {
    private final RowFacts facts = FactsByHand.six();

    @Test
    void aCategoryHasAColorForEachOfItsNames() {
        Coloring coloring = Coloring.of(facts, ColorBy.LABEL, null);
        assertThat(coloring.kinds()).containsExactly(4, 4, 9, 1, 4, 9);
        assertThat(coloring.names()).hasSize(10);
        assertThat(coloring.colors(true)[4]).isEqualTo(ClassColors.color(4, true));
    }

    @Test
    void onlyWrongPredictionsAreRed() {
        int[] colors =
                Coloring.of(facts, new ColorBy(Measures.of("outcome")), null).colors(false);
        assertThat(colors[1] >> 16 & 0xFF).isGreaterThan(4 * (colors[1] >> 8 & 0xFF));
        assertThat(Math.abs((colors[0] >> 16 & 0xFF) - (colors[0] & 0xFF))).isLessThan(32);
    }

    @Test
    void numbersGoFromTheLowestToTheHighest() {
        Coloring coloring = Coloring.of(facts, new ColorBy(Measures.of("confidence")), null);
        byte[] kinds = coloring.kinds();
        assertThat(coloring.isCategory()).isFalse();
        assertThat(kinds[1]).isZero(); // 0.6
        assertThat(kinds[5]).isEqualTo((byte) 63); // 1
        assertThat(kinds[0]).isEqualTo(kinds[4]).isBetween(kinds[3], kinds[5]);
        assertThat(coloring.lowText()).isEqualTo("60.0%");
    }

    @Test
    void whatIsNotKnownIsGray() {
        Coloring coloring = Coloring.of(facts, ColorBy.TRUST, row -> row == 2 ? Double.NaN : row / 10.0);
        int[] colors = coloring.colors(false);
        assertThat(coloring.kinds()[2]).isEqualTo((byte) (colors.length - 1));
        assertThat(colors[coloring.kinds()[2]]).isNotIn((Object[]) new Integer[] {colors[0], colors[63]});
        assertThat(Coloring.of(facts, ColorBy.TRUST, null).kinds()).containsOnly(64);
    }

    @Test
    void meansTheSameForTheSameNamesAndTheSameEnds() {
        Coloring byLabel = Coloring.of(facts, ColorBy.LABEL, null);
        assertThat(byLabel.meansTheSameAs(Coloring.of(facts, ColorBy.LABEL, null)))
                .isTrue();
        assertThat(byLabel.meansTheSameAs(null)).isFalse();
        assertThat(byLabel.meansTheSameAs(Coloring.of(facts, new ColorBy(Measures.of("outcome")), null)))
                .isFalse();
        Coloring byTrust = Coloring.of(facts, ColorBy.TRUST, row -> row / 10.0);
        assertThat(byTrust.meansTheSameAs(Coloring.of(facts, ColorBy.TRUST, row -> row / 5.0)))
                .isFalse();
    }
}
