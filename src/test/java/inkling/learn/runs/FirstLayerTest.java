package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.nn.Parameter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FirstLayerTest {
    @Test
    void drawsEachFilterSeparately() {
        // [2, 2, 1, 2]: two filters of four weights, the filter innermost
        float[] kernel = {0, 2, 0.5f, -1, 1, 0, -0.25f, 4};
        FirstLayer layer = FirstLayer.of(List.of(new Parameter("conv1.kernel", new int[] {2, 2, 1, 2}, kernel, true)));
        assertThat(layer.side()).isEqualTo(2);
        assertThat(layer.pictures().size()).isEqualTo(2);
        // gray 128 for 0, 255 for the strongest of all, which is 4: a weight of 1 is 127 / 4 lighter
        assertThat(layer.pictures().get(0)).containsExactly(128, 144, 160, 120);
        assertThat(layer.pictures().get(1)).containsExactly(192, 96, 128, 255);
    }

    @Test
    void isGrayWithZeroWeights() {
        FirstLayer layer =
                FirstLayer.of(List.of(new Parameter("dense1.kernel", new int[] {784, 40}, new float[784 * 40], true)));
        assertThat(layer.pictures().size()).isEqualTo(32);
        assertThat(layer.pictures().get(31)).hasSize(784).containsOnly(128);
    }
}
