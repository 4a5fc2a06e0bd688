package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.PairedCounts;
import org.junit.jupiter.api.Test;

class CompareCommandTest {
    @Test
    void callsATenthOfAPercentNotSignificant() {
        assertThat(CompareCommand.sentence("mlp", "codelab", new PairedCounts(9_860, 50, 60, 30), "digits"))
                .isEqualTo(
                        "This shows no significant difference between codelab and mlp: 99.20% against 99.10% on 10,000 digits (p = 0.34)."
                                + " Only codelab is correct on 60, only mlp on 50.");
    }

    @Test
    void namesTheBetterOne() {
        assertThat(CompareCommand.sentence("mlp", "codelab", new PairedCounts(9_700, 50, 160, 90), "digits"))
                .isEqualTo(
                        "codelab is significantly better than mlp: 98.60% against 97.50% on 10,000 digits (p < 0.0001)."
                                + " Only codelab is correct on 160, only mlp on 50.");
    }

    @Test
    void saysWhenBothAreCorrectOnTheSameDigits() {
        assertThat(CompareCommand.sentence("A", "B", new PairedCounts(99, 0, 0, 1), "digits"))
                .isEqualTo("99.00% against 99.00% on 100 digits: A and B are correct on the same digits.");
    }
}
