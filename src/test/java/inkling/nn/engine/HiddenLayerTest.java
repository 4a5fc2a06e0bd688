package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.CrossEntropy;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Tanh;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenLayerTest {
    private static final Shape INPUT = new Shape(1, 9, 8);

    static List<List<Layer>> networks() {
        return List.of(
                List.of(new Dense(20), new Relu(), new Dense(7)),
                List.of(new Dense(20), new Relu(), new BatchNorm(), new Dropout(0.5), new Dense(7)),
                List.of(new Conv(3, 8), new Relu(), new MaxPool(2), new Dropout(0.5), new Dense(7)),
                List.of(
                        new Conv(3, 8),
                        new BatchNorm(),
                        new Relu(),
                        new Dense(30),
                        new BatchNorm(),
                        new Tanh(),
                        new Dense(7)));
    }

    /** The last layer, computed plainly from the hidden one, must give the probabilities. */
    @ParameterizedTest
    @MethodSource("networks")
    void isWhatTheLastLayerMakesItsScoresOf(List<Layer> layers) {
        Network network = Fixtures.network(INPUT, layers.toArray(Layer[]::new));
        int n = 300;
        float[] images = Fixtures.floats(n * INPUT.size(), new SplittableRandom(1));
        float[] hidden = network.hidden(images, n);
        int width = network.hiddenWidth();
        assertThat(hidden).hasSize(n * width);
        int last = network.parameters().size() - 2;
        float[] kernel = network.parameters().get(last).values();
        float[] bias = network.parameters().get(last + 1).values();
        float[] expected = network.probabilities(images, n);
        for (int i = 0; i < n; i += 37) {
            float[] scores = dense(hidden, i, width, kernel, bias);
            CrossEntropy.softmax(scores, 0, 7);
            for (int c = 0; c < 7; c++) {
                assertThat(scores[c]).isCloseTo(expected[i * 7 + c], within(1e-4f));
            }
        }
    }

    @Test
    void isWhatAPlainLoopFinds() {
        Network network = Fixtures.network(INPUT, new Dense(20), new Relu(), new Dense(7));
        float[] images = Fixtures.floats(40 * INPUT.size(), new SplittableRandom(1));
        float[] hidden = network.hidden(images, 40);
        float[] kernel = network.parameters().get(0).values();
        float[] bias = network.parameters().get(1).values();
        for (int i = 0; i < 40; i++) {
            float[] expected = dense(images, i, INPUT.size(), kernel, bias);
            for (int j = 0; j < 20; j++) {
                assertThat(hidden[i * 20 + j]).isCloseTo(Math.max(0, expected[j]), within(1e-4f));
            }
        }
    }

    @Test
    void isWhatGoesIntoTheLastConvolutionWhereNoLayerIsDense() {
        Network network = Fixtures.network(INPUT, new Conv(2, 4), new Relu(), new Conv(1, 7), new AveragePool(7));
        assertThat(network.hiddenWidth()).isEqualTo(8 * 7 * 4);
    }

    @Test
    void isEmptyWhereTheScoresAreMadeOfTheImageItself() {
        Network softmax = Fixtures.network(INPUT, new Normalize(0.1f, 0.3f), new Dense(7));
        assertThat(softmax.hiddenWidth()).isZero();
        assertThat(softmax.hidden(new float[3 * INPUT.size()], 3)).isEmpty();
    }

    @Test
    void isTheSameForAnImageAlone() {
        Network network = Fixtures.network(INPUT, new Conv(3, 8), new Relu(), new MaxPool(2), new Dense(7));
        float[] images = Fixtures.floats(300 * INPUT.size(), new SplittableRandom(1));
        float[] all = network.hidden(images, 300);
        int width = network.hiddenWidth();
        for (int i : new int[] {0, 31, 299}) {
            float[] alone = network.hidden(Arrays.copyOfRange(images, i * INPUT.size(), (i + 1) * INPUT.size()), 1);
            assertThat(alone).containsExactly(Arrays.copyOfRange(all, i * width, (i + 1) * width), within(1e-5f));
        }
    }

    private static float[] dense(float[] values, int row, int width, float[] kernel, float[] bias) {
        float[] scores = new float[bias.length];
        for (int c = 0; c < scores.length; c++) {
            int output = c;
            scores[c] = (float) (bias[c]
                    + IntStream.range(0, width)
                            .mapToDouble(i -> (double) values[row * width + i] * kernel[i * bias.length + output])
                            .sum());
        }
        return scores;
    }
}
