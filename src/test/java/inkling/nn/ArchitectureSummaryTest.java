package inkling.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.nn.engine.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureSummaryTest {
    private static final Shape IMAGE = new Shape(1, 28, 28);

    @Test
    void countsParametersAsKerasDoes() {
        Architecture codelab = new Architecture(
                IMAGE,
                List.of(
                        new Conv(5, 8),
                        new Relu(),
                        new MaxPool(2),
                        new Conv(5, 16),
                        new Relu(),
                        new MaxPool(2),
                        new Dense(10)));
        // TensorFlow.js's codelab: 208 + 3,216 + 2,570
        assertThat(codelab.parameterCounts()).containsExactly(208, 0, 0, 3216, 0, 0, 2570);
        assertThat(codelab)
                .hasToString("28x28x1 -> conv1, relu1, pool1, conv2, relu2, pool2, dense1: 5,994 parameters");
        assertThat(codelab.summary())
                .contains("conv2              8x8x16        3,216", "total                            5,994")
                .hasSize(10);
        int inNetwork = new Network(codelab, 1)
                .parameters().stream().mapToInt(p -> p.values().length).sum();
        assertThat(inNetwork).isEqualTo(codelab.parameterCount());
    }

    @Test
    void rejectsLayersThatDoNotFit() {
        assertThatThrownBy(() -> new Architecture(new Shape(1, 4, 4), List.of(new Conv(5, 8), new Dense(10))))
                .hasMessage("expected an image of at least 5x5 for the convolution, found 4x4x1");
        assertThatThrownBy(() -> new Architecture(IMAGE, List.of(new Conv(5, 8))))
                .hasMessage("expected a last layer that gives one number per class, found 24x24x8");
        assertThatThrownBy(() -> new Conv(4, 8, Padding.SAME)).hasMessageContaining("odd if padded");
    }

    @Test
    void poolsAnImageThatIsAtLeastAsLargeAsTheWindow() {
        MaxPool pool = new MaxPool(3);
        assertThat(pool.output(new Shape(7, 3, 3))).isEqualTo(new Shape(7, 1, 1));
        assertThat(pool.output(new Shape(7, 3, 11))).isEqualTo(new Shape(7, 1, 3));
        assertThat(pool.output(new Shape(7, 11, 3))).isEqualTo(new Shape(7, 3, 1));
        assertThatThrownBy(() -> pool.output(new Shape(7, 2, 9)))
                .hasMessage("expected an image of at least 3x3 for the pooling, found 2x9x7");
        assertThatThrownBy(() -> pool.output(new Shape(7, 9, 2)))
                .hasMessage("expected an image of at least 3x3 for the pooling, found 9x2x7");
    }
}
