package inkling.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarReadingTest {
    private static final BarReading BARS = new BarReading(List.of(
            "0.0\u00a0%",
            "1.2\u00a0%",
            "0.0\u00a0%",
            "25.0\u00a0%",
            "0.0\u00a0%",
            "0.0\u00a0%",
            "0.1\u00a0%",
            "73.7\u00a0%",
            "0.0\u00a0%",
            "0.0\u00a0%"));

    @Test
    void findsTheLongestBar() {
        assertThat(BARS.digit()).isEqualTo(7);
        assertThat(BARS.percent(3)).isEqualTo(25);
    }

    @Test
    void drawsABarOfFortyCharactersForAHundredPercent() {
        assertThat(BARS.lines())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line).hasSize("  7 || 100.0 %".length() + 40));
        assertThat(BARS.lines().get(3)).isEqualTo("  3 |" + "#".repeat(10) + " ".repeat(30) + "|  25.0 %");
        assertThat(BARS.lines().get(7))
                .startsWith("  7 |" + "#".repeat(29) + " ")
                .endsWith("|  73.7 %");
    }

    @Test
    void isNoAnswerWhileThePadIsEmpty() {
        assertThat(BARS.answered()).isTrue();
        assertThat(new BarReading(Collections.nCopies(10, "–")).answered()).isFalse();
    }
}
