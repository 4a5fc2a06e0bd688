package inkling.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.measure.Measures;
import org.junit.jupiter.api.Test;

class RowFactsTest {
    private final RowFacts facts = FactsByHand.six();

    @Test
    void computesAColumnOnce() {
        Measure loss = Measures.of("loss");
        assertThat(facts.column(loss)).isSameAs(facts.column(loss));
    }

    @Test
    void computesOneValueWithoutAllOthers() {
        Measure loss = Measures.of("loss");
        double alone = FactsByHand.six().value(loss, 1);
        assertThat(alone)
                .isEqualTo(facts.column(loss)[1])
                .isEqualTo(facts.values(loss).applyAsDouble(1));
    }

    @Test
    void keepsWhatDoesNotDependOnTheModelWhenTheModelChanges() {
        Measure ink = Measures.of("ink");
        Measure loss = Measures.of("loss");
        float[] inks = facts.column(ink);
        float[] losses = facts.column(loss);
        RowFacts other = facts.with(FactsByHand.predictions(
                new int[] {0, 0, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1, 1}, new int[] {1, 1, 1, 1, 1, 1}));
        assertThat(other.column(ink)).isSameAs(inks);
        assertThat(other.column(loss)).isNotEqualTo(losses);
    }

    @Test
    void doesNotKnowTheValuesOfRowsThatAreNotClassifiedYet() {
        RowFacts some = facts.with(FactsByHand.predictions(new int[] {4}, new double[] {1}, new int[] {5}));
        assertThat(some.value(Measures.of("predicted"), 0)).isEqualTo(4);
        assertThat(some.value(Measures.of("predicted"), 1)).isNaN();
    }

    @Test
    void hasNoMeasuresOfAModelWithoutOne() {
        RowFacts plain = RowFacts.of(facts.data());
        assertThat(plain.has(Measures.of("label"))).isTrue();
        assertThat(plain.has(Measures.of("loss"))).isFalse();
        assertThat(plain.has(Measures.of("learned"))).isFalse();
        assertThat(facts.has(Measures.of("models"))).isFalse();
        assertThat(plain.column(Measures.of("loss"))).containsOnly(Float.NaN);
    }
}
