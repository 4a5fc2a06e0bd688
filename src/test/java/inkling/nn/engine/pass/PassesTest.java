package inkling.nn.engine.pass;

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
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassesTest {
    private static final Shape INPUT = new Shape(4, 6, 6);
    private static final List<Layer> ALL = List.of(
            new Conv(3, 8),
            new MaxPool(2),
            new AveragePool(2),
            new Pad(1, 2),
            new BatchNorm(),
            new Normalize(0.5, 2),
            new Relu(),
            new Tanh(),
            new Sigmoid(),
            new Dropout(0.5),
            new Dense(3));

    @Test
    void everyKindOfLayerHasAPassForTrainingAndForInference() {
        assertThat(ALL).extracting(Object::getClass).containsExactlyInAnyOrder(Layer.class.getPermittedSubclasses());
        for (Layer layer : ALL) {
            Pass training = Passes.of(layer, new LayerContext(INPUT, 1, 0, 1, 1, 1, Gradients.OF_WEIGHTS));
            assertThat(training.getClass().getSimpleName()).doesNotContain("Inference");
            assertThat(training instanceof BatchNormPass).isEqualTo(layer instanceof BatchNorm);
            if (!(layer instanceof Dropout)) { // removed before inference
                assertThat(Passes.of(layer, inference())).isNotNull();
                assertThat(Passes.of(layer, context(Gradients.OF_IMAGES)))
                        .as("goes back to the images")
                        .satisfies(PassesTest::goesBackward);
            }
        }
        assertThatThrownBy(() -> Passes.of(new Dropout(0.5), inference()))
                .hasMessageContaining("expected a layer that has a pass");
    }

    @Test
    void inferenceFusesMaxPoolingAndRelu() {
        assertThat(Passes.fused(List.of(new MaxPool(2), new Relu(), new Dense(3)), inference())
                        .layers())
                .isEqualTo(2);
        assertThat(Passes.fused(List.of(new MaxPool(2), new Dense(3)), inference())
                        .layers())
                .isEqualTo(1);
        assertThat(Passes.fused(List.of(new MaxPool(3), new Relu()), inference())
                        .layers())
                .isEqualTo(1);
    }

    private static void goesBackward(Pass pass) {
        assertThat(Arrays.stream(pass.getClass().getMethods())
                        .filter(method -> method.getName().equals("backward"))
                        .map(Method::getDeclaringClass))
                .doesNotContain(Pass.class);
    }

    private static LayerContext inference() {
        return context(Gradients.NONE);
    }

    private static LayerContext context(Gradients gradients) {
        return new LayerContext(INPUT, 0, 0, 1, 1, 0, gradients);
    }
}
