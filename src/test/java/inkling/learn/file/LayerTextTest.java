package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTextTest {
    @Test
    void readsTheSizesOfALayer() {
        assertThat(LayerText.parse("conv 5x5x8")).isEqualTo(new Conv(5, 8, Padding.VALID));
        assertThat(LayerText.parse("conv 3x3x32 same")).isEqualTo(new Conv(3, 32, Padding.SAME));
        assertThat(LayerText.parse("dense 10")).isEqualTo(new Dense(10));
        assertThat(LayerText.parse("dropout 0.25")).isEqualTo(new Dropout(0.25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conv 5x5x8",
                "conv 3x3x32 same",
                "pool 2x2",
                "average pool 7x7",
                "pool 3x3 stride 2",
                "average pool 3x3 stride 1",
                "pad 0 1",
                "batch norm",
                "normalize 0.1307 0.3081",
                "normalize -128 0.00392156862745098",
                "relu",
                "tanh",
                "sigmoid",
                "dropout 0.25",
                "dropout 0.000001",
                "dense 10"
            })
    void writesALayerAsItReadIt(String text) {
        assertThat(LayerText.format(LayerText.parse(text))).isEqualTo(text);
    }

    @Test
    void everyKindOfLayerHasATextForm() {
        List<Layer> all = List.of(
                new Conv(3, 8),
                new MaxPool(2),
                new AveragePool(2),
                new Pad(0, 1),
                new BatchNorm(),
                new Normalize(0.1307, 0.3081),
                new Relu(),
                new Tanh(),
                new Sigmoid(),
                new Dropout(0.5),
                new Dense(3));
        assertThat(all).extracting(Object::getClass).containsExactlyInAnyOrder(Layer.class.getPermittedSubclasses());
        assertThat(all)
                .allSatisfy(layer ->
                        assertThat(LayerText.parse(LayerText.format(layer))).isEqualTo(layer));
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> LayerText.parse("normalize 0 0")).hasMessageContaining("a deviation of 1e-6 to 1e6");
        assertThatThrownBy(() -> LayerText.parse("normalize 0.5")).hasMessageContaining("expected a layer such as");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conv 5x3x8",
                "conv",
                "dense -1",
                "dense 5000",
                "conv 0x0x4",
                "dropout 1",
                "lstm 5",
                "average pool 2x3",
                "pool 2x2 stride 0",
                "pad 1",
                ""
            })
    void refusesTextThatIsNotALayer(String text) {
        assertThatThrownBy(() -> LayerText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found \"" + text + "\"");
    }
}
