package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearningHistoryTest {
    @Test
    void findsWhenADigitWasLearnedAndForgotten() {
        List<byte[]> epochs = List.of(new byte[] {4}, new byte[] {9}, new byte[] {4}, new byte[] {9}, new byte[] {4});
        assertThat(LearningHistory.of(epochs, 0, (byte) 9)).isEqualTo(new LearningHistory(2, 2, false));
        assertThat(LearningHistory.of(epochs, 0, (byte) 4)).isEqualTo(new LearningHistory(1, 2, true));
        assertThat(LearningHistory.of(epochs, 0, (byte) 1)).isEqualTo(new LearningHistory(0, 0, false));
    }
}
