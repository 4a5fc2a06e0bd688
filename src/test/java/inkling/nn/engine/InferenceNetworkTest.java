package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.Architecture;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import inkling.nn.Shape;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** That a network made lighter still says the same. */
class InferenceNetworkTest {
    private static final Shape INPUT = new Shape(1, 6, 6);
    private static final float EPSILON = (float) BatchNorm.EPSILON;

    /** Kernel {2, 3}, bias {1, -1}; then scale, shift, mean and variance of two channels; then the rest. */
    private static final float[] NUMBERS = {2, 3, 1, -1, 2, 0.5f, 1, 0, 1, 2, 4 - EPSILON, 1 - EPSILON};

    @Test
    void foldsANormalisationIntoTheConvolutionBefore() {
        InferenceNetwork finished = InferenceNetwork.of(
                new Architecture(new Shape(1, 1, 1), List.of(new Conv(1, 2), new BatchNorm(), new Dropout(0.5))),
                NUMBERS);
        assertThat(finished.architecture().layers()).containsExactly(new Conv(1, 2));
        // factors 2 / 2 and 0.5 / 1, offsets 1 - 1 and 0 - 0.5 * 2
        assertThat(finished.weights()).containsExactly(new float[] {2, 1.5f, 1, -1.5f}, within(1e-6f));
    }

    /** A channel negated before, and its scale with it, is the same network, whose maximum must not be taken afterwards. */
    @Test
    void keepsANormalisationThatTurnsTheLargestIntoTheSmallest() {
        Layer[] layers = {new Conv(3, 2), new MaxPool(1), new BatchNorm(), new Relu(), new Dense(3)};
        Architecture architecture = new Architecture(INPUT, List.of(layers));
        float[] plain = Given.floats(architecture.parameterCount(), new SplittableRandom(4));
        int norm = 3 * 3 * 2 + 2;
        for (int i = 0; i < 2; i++) {
            plain[norm + i] = 0.5f + i;
            plain[norm + 6 + i] = 2 + i;
        }
        float[] turned = plain.clone();
        for (int i = 0; i < norm; i += 2) {
            turned[i] = -turned[i];
        }
        turned[norm] = -turned[norm];
        turned[norm + 4] = -turned[norm + 4];

        assertThat(InferenceNetwork.of(architecture, plain).architecture().layers())
                .hasSize(4);
        assertThat(InferenceNetwork.of(architecture, turned).architecture().layers())
                .hasSize(5);
        assertThat(answers(architecture, turned)).containsExactly(answers(architecture, plain), within(1e-5f));
    }

    private static float[] answers(Architecture architecture, float[] numbers) {
        ParameterLayout layout = new ParameterLayout(architecture.parameters());
        return new Network(architecture, layout.cut(numbers, ""))
                .probabilities(Given.floats(5 * INPUT.size(), new SplittableRandom(2)), 5);
    }
}
