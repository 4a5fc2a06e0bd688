package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.LearningHistory;
import org.junit.jupiter.api.Test;

class HardDigitsTest {
    @Test
    void describesHowADigitWasLearned() {
        assertThat(HardDigits.learned(new LearningHistory(0, 0, false))).isEqualTo("never learned");
        assertThat(HardDigits.learned(new LearningHistory(7, 0, true)))
                .isEqualTo("learned in epoch 7, never forgotten");
        assertThat(HardDigits.learned(new LearningHistory(1, 1, true))).isEqualTo("learned in epoch 1, forgotten once");
        assertThat(HardDigits.learned(new LearningHistory(2, 2, false)))
                .isEqualTo("learned in epoch 2, forgotten 2 times");
    }
}
