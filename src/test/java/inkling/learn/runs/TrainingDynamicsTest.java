package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.train.RowOutcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingDynamicsTest {
    /** One row over six epochs: wrong, correct, wrong, correct, correct, wrong. */
    private final TrainingDynamics row = dynamics(0.1, 0.9, 0.4, 0.6, 1, 0);

    @Test
    void findsWhenARowWasLearnedAndForgotten() {
        assertThat(row.history(0).learnedAt()).isEqualTo(2);
        assertThat(row.history(0).forgotten()).isEqualTo(2);
        assertThat(dynamics(0.1, 0.2).history(0).learnedAt()).isZero();
        assertThat(dynamics(0.9, 0.9).history(0).forgotten()).isZero();
    }

    @Test
    void averagesTheProbabilityToWithinItsSevenBits() {
        assertThat(row.mean(0)).isCloseTo(0.5, within(1 / 254.0));
        assertThat(row.spread(0)).isCloseTo(0.3697, within(1 / 127.0)); // the root of 0.82 / 6
    }

    @Test
    void storesTheEndsExactly() {
        assertThat(dynamics(0, 0).mean(0)).isZero();
        assertThat(dynamics(1, 1).mean(0)).isEqualTo(1);
        assertThat(dynamics(0, 1).spread(0)).isEqualTo(0.5);
    }

    @Test
    void knowsTrainingRowsOnly() {
        assertThat(row.has(0)).isTrue();
        assertThat(row.has(1)).isFalse();
        assertThatThrownBy(() -> new TrainingDynamics(List.of())).hasMessageContaining("at least one epoch");
    }

    private static TrainingDynamics dynamics(double... probabilities) {
        return new TrainingDynamics(Arrays.stream(probabilities)
                .mapToObj(probability -> new byte[] {RowOutcome.encode(probability, probability > 0.5)})
                .toList());
    }
}
