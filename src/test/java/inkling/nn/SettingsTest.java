package inkling.nn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Settings that no optimizer and no layer can work with are refused where they are given. */
class SettingsTest {
    @Test
    void adamKeepsAFractionOfItsMeansAndDividesByNothingNegative() {
        refused(() -> new Adam(1, 0.999, 1e-8, 0), "expected a beta1 from 0 to below 1, got 1.0");
        refused(() -> new Adam(0.9, -0.1, 1e-8, 0), "expected a beta2 from 0 to below 1, got -0.1");
        refused(() -> new Adam(0.9, 0.999, -1e-8, 0), "expected an epsilon of at least 0, got -1.0E-8");
        refused(() -> new Adam(0.9, 0.999, 1e-8, Double.NaN), "expected a weight decay of at least 0, got NaN");
    }

    @Test
    void aPoolingHasAWindowThatMoves() {
        refused(
                () -> new MaxPool(0, 1),
                "expected a window of at least 1 that moves by at least 1, found 0 that moves by 1");
        refused(
                () -> new AveragePool(2, 0),
                "expected a window of at least 1 that moves by at least 1, found 2 that moves by 0");
    }

    private static void refused(ThrowingCallable making, String sentence) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }
}
