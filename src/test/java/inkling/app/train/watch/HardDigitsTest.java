package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.LearningHistory;
import org.junit.jupiter.api.Test;

class HardDigitsTest {
    @Test
    void describesHowADigitWasLearned() {
        assertThat(HardDigits.learned(new LearningHistory(0, 0, false))).isEqualTo("never classified correctly");
        assertThat(HardDigits.learned(new LearningHistory(7, 0, true)))
                .isEqualTo("first classified correctly after epoch 7, and always since");
        assertThat(HardDigits.learned(new LearningHistory(1, 1, true)))
                .isEqualTo("first classified correctly after epoch 1, forgotten once since");
        assertThat(HardDigits.learned(new LearningHistory(2, 2, false)))
                .isEqualTo("first classified correctly after epoch 2, forgotten 2 times since");
    }
}
