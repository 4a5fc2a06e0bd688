package inkling.app.train.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.PairedCounts;
import org.junit.jupiter.api.Test;

class VerdictTextTest {
    @Test
    void doesNotCallASmallDifferenceOne() {
        assertThat(ComparisonViewModel.verdict("mlp", "codelab", new PairedCounts(9_860, 50, 60, 30)))
                .isEqualTo(
                        "99.10% and 99.20% of 10,000 digits is no significant difference: only “mlp” is correct on 50, "
                                + "only “codelab” on 60, as two equally good models might be (p = 0.34).");
    }

    @Test
    void namesTheBetterRunFirst() {
        assertThat(ComparisonViewModel.verdict("mlp", "codelab", new PairedCounts(9_700, 50, 160, 90)))
                .isEqualTo("“codelab” is better than “mlp”: 98.60% against 97.50% of 10,000 digits; only “codelab” is "
                        + "correct on 160, only “mlp” on 50, hardly by chance (p < 0.0001).");
        assertThat(ComparisonViewModel.verdict("mlp", "codelab", new PairedCounts(9_700, 160, 50, 90)))
                .startsWith("“mlp” is better than “codelab”: 98.60% against 97.50% of 10,000 digits; only “mlp” is "
                        + "correct on 160, only “codelab” on 50");
    }

    @Test
    void saysWhenTwoRunsAreCorrectOnTheSameDigits() {
        assertThat(ComparisonViewModel.verdict("a", "b", new PairedCounts(99, 0, 0, 1)))
                .isEqualTo("99.00% and 99.00% of 100 digits. “a” and “b” are correct on the same digits.");
    }
}
