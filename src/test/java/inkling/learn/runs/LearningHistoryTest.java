package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearningHistoryTest {
    @Test
    void findsWhenADigitWasLearnedAndForgotten() {
        assertThat(history(9)).isEqualTo(new LearningHistory(2, 2, false));
        assertThat(history(4)).isEqualTo(new LearningHistory(1, 2, true));
        assertThat(history(1)).isEqualTo(new LearningHistory(0, 0, false));
    }

    /** Of a digit that is classified as 4, 9, 4, 9, 4. */
    private static LearningHistory history(int label) {
        int[] answers = {4, 9, 4, 9, 4};
        return LearningHistory.of(answers.length, epoch -> answers[epoch] == label);
    }
}
