package inkling.app.train.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.learn.runs.PairedCounts;
import org.junit.jupiter.api.Test;

class VerdictTextTest {
    @Test
    void doesNotCallASmallDifferenceOne() {
        assertThat(ComparisonViewModel.verdict("mlp", "codelab", new PairedCounts(9_860, 50, 60, 30), Classes.DIGITS))
                .isEqualTo(
                        "This shows no significant difference between “codelab” and “mlp”: 99.20% against 99.10% on 10,000 digits "
                                + "(p = 0.34). Only “codelab” is correct on 60, only “mlp” on 50.");
    }

    @Test
    void namesTheBetterRunFirst() {
        String expected =
                "“codelab” is significantly better than “mlp”: 98.60% against 97.50% on 10,000 digits (p < 0.0001). "
                        + "Only “codelab” is correct on 160, only “mlp” on 50.";
        assertThat(ComparisonViewModel.verdict("mlp", "codelab", new PairedCounts(9_700, 50, 160, 90), Classes.DIGITS))
                .isEqualTo(expected);
        assertThat(ComparisonViewModel.verdict("codelab", "mlp", new PairedCounts(9_700, 160, 50, 90), Classes.DIGITS))
                .isEqualTo(expected);
    }

    @Test
    void saysWhenTwoRunsAreCorrectOnTheSameDigits() {
        assertThat(ComparisonViewModel.verdict("a", "b", new PairedCounts(99, 0, 0, 1), Classes.DIGITS))
                .isEqualTo("“a” and “b” are correct on the same digits: 99.00% of 100.");
    }
}
