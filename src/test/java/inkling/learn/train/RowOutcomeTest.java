package inkling.learn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RowOutcomeTest {
    @Test
    void keepsAProbabilityToWithinItsSevenBits() {
        for (double probability = 0; probability <= 1; probability += 0.001) {
            byte outcome = RowOutcome.encode(probability, true);
            assertThat(RowOutcome.probability(outcome)).isCloseTo(probability, within(1 / 254.0));
            assertThat(RowOutcome.isCorrect(outcome)).isTrue();
            assertThat(RowOutcome.isTrained(outcome)).isTrue();
        }
        assertThat(RowOutcome.encode(0.5, true)).isEqualTo((byte) 0xC0);
        assertThat(RowOutcome.encode(0.25, false)).isEqualTo((byte) 0x20);
    }

    @Test
    void hasACodeForARowThatWasNotTrainedOnThatNoOtherRowGets() {
        assertThat(RowOutcome.isTrained(RowOutcome.NOT_TRAINED)).isFalse();
        assertThat(RowOutcome.isCorrect(RowOutcome.NOT_TRAINED)).isFalse();
        assertThat(RowOutcome.isTrained(RowOutcome.encode(1, true))).isTrue();
        assertThat(RowOutcome.isTrained(RowOutcome.encode(1, false))).isTrue();
    }

    @Test
    void knowsWhatNoNetworkCanYield() {
        assertThat(RowOutcome.isPossible(RowOutcome.encode(0.1, true), 10)).isTrue();
        assertThat(RowOutcome.isPossible(RowOutcome.encode(0.08, true), 10))
                .as("the largest of ten")
                .isFalse();
        assertThat(RowOutcome.isPossible(RowOutcome.encode(0.5, false), 10)).isTrue();
        assertThat(RowOutcome.isPossible(RowOutcome.encode(0.6, false), 10))
                .as("more than all others")
                .isFalse();
        assertThat(RowOutcome.isPossible(RowOutcome.NOT_TRAINED, 10)).isTrue();
    }
}
