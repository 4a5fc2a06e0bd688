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

/** That the simplified network computes the same. */
class InferenceNetworkTest {
    private static final Shape INPUT = new Shape(1, 6, 6);
    private static final float EPSILON = (float) BatchNorm.EPSILON;

    /** Kernel {2, 3}, bias {1, -1}; then scale, shift, mean and variance of two channels; then the rest. */
    private static final float[] NUMBERS = {2, 3, 1, -1, 2, 0.5f, 1, 0, 1, 2, 4 - EPSILON, 1 - EPSILON};

    @Test
    void foldsBatchNormalizationIntoTheConvolutionBeforeIt() {
        InferenceNetwork network = InferenceNetwork.of(
                new Architecture(new Shape(1, 1, 1), List.of(new Conv(1, 2), new BatchNorm(), new Dropout(0.5))),
                NUMBERS);
        assertThat(network.architecture().layers()).containsExactly(new Conv(1, 2));
        // factors 2 / 2 and 0.5 / 1, offsets 1 - 1 and 0 - 0.5 * 2
        assertThat(network.weights()).containsExactly(new float[] {2, 1.5f, 1, -1.5f}, within(1e-6f));
    }

    /** With a channel and its scale negated the network is the same, but the largest number before the scale is then the smallest. */
    @Test
    void keepsABatchNormalizationThatReversesTheOrderOfNumbers() {
        Layer[] layers = {new Conv(3, 2), new MaxPool(1), new BatchNorm(), new Relu(), new Dense(3)};
        Architecture architecture = new Architecture(INPUT, List.of(layers));
        float[] plain = Fixtures.floats(architecture.parameterCount(), new SplittableRandom(4));
        int norm = 3 * 3 * 2 + 2;
        for (int i = 0; i < 2; i++) {
            plain[norm + i] = 0.5f + i;
            plain[norm + 6 + i] = 2 + i;
        }
        float[] negated = plain.clone();
        for (int i = 0; i < norm; i += 2) {
            negated[i] = -negated[i];
        }
        negated[norm] = -negated[norm];
        negated[norm + 4] = -negated[norm + 4];

        assertThat(InferenceNetwork.of(architecture, plain).architecture().layers())
                .hasSize(4);
        assertThat(InferenceNetwork.of(architecture, negated).architecture().layers())
                .hasSize(5);
        assertThat(probabilities(architecture, negated))
                .containsExactly(probabilities(architecture, plain), within(1e-5f));
    }

    private static float[] probabilities(Architecture architecture, float[] numbers) {
        ParameterLayout layout = new ParameterLayout(architecture.parameters());
        return new Network(architecture, layout.unpack(numbers, ""))
                .probabilities(Fixtures.floats(5 * INPUT.size(), new SplittableRandom(2)), 5);
    }
}
