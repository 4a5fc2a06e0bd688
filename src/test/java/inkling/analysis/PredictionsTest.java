package inkling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PredictionsTest {
    private final Predictions predictions =
            FactsByHand.predictions(new int[] {3, 8}, new double[] {0.75, 1}, new int[] {5, 0});

    @Test
    void predictsTheMostProbableClass() {
        assertThat(predictions.predicted(0)).isEqualTo(3);
        assertThat(predictions.confidence(0)).isEqualTo(0.75f);
        assertThat(predictions.probability(0, 5)).isEqualTo(0.25f);
    }

    @Test
    void measuresTheMarginToTheRunnerUp() {
        assertThat(predictions.margin(0)).isEqualTo(0.5f);
        assertThat(predictions.margin(1)).isEqualTo(1f);
    }

    @Test
    void takesTheLogarithmOfTheLabelsProbability() {
        assertThat(predictions.loss(0, 5)).isCloseTo(1.386294361, within(1e-9)); // ln 4
        assertThat(predictions.loss(1, 8)).isEqualTo(0.0); // not -0.0
    }

    @Test
    void limitsTheLossOfAnImpossibleLabelAsTheEvaluationDoes() {
        assertThat(predictions.loss(1, 3)).isCloseTo(16.118095651, within(1e-9)); // -ln 1e-7
    }

    @Test
    void knowsTheFirstRowsOnly() {
        assertThat(predictions.has(1)).isTrue();
        assertThat(predictions.has(2)).isFalse();
    }
}
