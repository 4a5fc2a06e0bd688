package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTextTest {
    @Test
    void saysThatATenthOfAPercentIsNoDifference() {
        assertThat(ComparisonText.of("mlp", "codelab", new PairedCounts(9_860, 50, 60, 30)))
                .isEqualTo("99.10 % against 99.20 % on 10,000 digits is no difference: only mlp is right on 50, "
                        + "only codelab on 60, as two equally good models might (p = 0.34).");
    }

    @Test
    void namesTheBetterOne() {
        assertThat(ComparisonText.of("mlp", "codelab", new PairedCounts(9_700, 50, 160, 90)))
                .startsWith("codelab is better than mlp: 97.50 % against 98.60 % on 10,000 digits; ")
                .endsWith("hardly chance (p < 0.0001).");
    }

    @Test
    void saysWhenTheAnswersAreTheSame() {
        assertThat(ComparisonText.of("A", "B", new PairedCounts(99, 0, 0, 1)))
                .endsWith("are right and wrong on the same digits.");
    }
}
