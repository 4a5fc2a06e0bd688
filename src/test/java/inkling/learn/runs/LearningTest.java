package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {
    @Test
    void tellsWhenADigitWasLearnedAndForgotten() {
        List<byte[]> epochs = List.of(new byte[] {4}, new byte[] {9}, new byte[] {4}, new byte[] {9}, new byte[] {4});
        assertThat(Learning.of(epochs, 0, (byte) 9)).isEqualTo(new Learning(2, 2, false));
        assertThat(Learning.of(epochs, 0, (byte) 4)).isEqualTo(new Learning(1, 2, true));
        assertThat(Learning.of(epochs, 0, (byte) 1)).isEqualTo(new Learning(0, 0, false));
    }
}
