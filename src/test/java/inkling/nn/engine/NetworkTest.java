package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.Architecture;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    private static final Shape INPUT = new Shape(1, 9, 8);

    private static Network network() {
        return Fixtures.network(
                INPUT,
                new Conv(3, 8, Padding.SAME),
                new MaxPool(2),
                new BatchNorm(),
                new Relu(),
                new Dropout(0.5),
                new Dense(10));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 33, 700})
    void classifiesEachImageAsIfItWereAlone(int n) {
        Network network = network();
        float[] images = Fixtures.floats(n * INPUT.size(), new SplittableRandom(1));
        float[] all = network.probabilities(images, n);
        assertThat(all).hasSize(n * 10);
        for (int i = 0; i < n; i += Math.max(1, n / 10)) {
            float[] one = Arrays.copyOfRange(images, i * INPUT.size(), (i + 1) * INPUT.size());
            float[] alone = network.probabilities(one, 1);
            double sum = 0;
            for (int c = 0; c < 10; c++) {
                assertThat(alone[c]).isCloseTo(all[i * 10 + c], within(1e-5f));
                sum += alone[c];
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void showsAReaderWhatEachLayerGivesToEachImage() {
        Network network = network();
        int n = 33; // more than pass through the layers together
        float[] images = Fixtures.floats(n * INPUT.size(), new SplittableRandom(1));
        int layers = network.architecture().layers().size();
        boolean[][] seen = new boolean[layers][n];
        network.readLayers(images, n, (layer, first, count, values) -> {
            int size = network.architecture().outputShapes().get(layer).size();
            for (int i = 0; i < count; i++) {
                float[] one = Arrays.copyOfRange(images, (first + i) * INPUT.size(), (first + i + 1) * INPUT.size());
                float[] alone = network.layerOutputs(one, 1).get(layer);
                assertThat(Arrays.copyOfRange(values, i * size, (i + 1) * size)).containsExactly(alone, within(1e-5f));
                assertThat(seen[layer][first + i]).isFalse();
                seen[layer][first + i] = true;
            }
        });
        assertThat(List.of(seen)).allSatisfy(ofLayer -> assertThat(ofLayer).containsOnly(true));
    }

    @Test
    void servesManyThreads() {
        Network network = network();
        float[] image = Fixtures.floats(INPUT.size(), new SplittableRandom(1));
        float[] expected = network.probabilities(image, 1);
        List<float[]> found = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> network.probabilities(image, 1))
                .toList();
        assertThat(found).allSatisfy(probabilities -> assertThat(probabilities).isEqualTo(expected));
    }

    @Test
    void isInitializedFromTheSeed() {
        Architecture plan = network().architecture();
        float[] first = new Network(plan, 5).parameters().get(0).values();
        assertThat(new Network(plan, 5).parameters().get(0).values()).isEqualTo(first);
        assertThat(new Network(plan, 6).parameters().get(0).values()).isNotEqualTo(first);
    }

    @Test
    void drawsKernelsWithTheVarianceOfHe() {
        float[] kernel = new Network(new Architecture(Shape.vector(200), List.of(new Dense(500))), 1)
                .parameters()
                .get(0)
                .values();
        double square = 0;
        for (float w : kernel) {
            square += (double) w * w;
        }
        assertThat(square / kernel.length).isCloseTo(2.0 / 200, within(2e-4));
    }

    @Test
    void rejectsParametersOfAnotherNetwork() {
        Network network = network();
        List<Parameter> fewer = new ArrayList<>(network.parameters());
        fewer.remove(0);
        assertThatThrownBy(() -> new Network(network.architecture(), fewer))
                .hasMessage("expected 8 parameters of the network, found 7");
        List<Parameter> other = new ArrayList<>(network.parameters());
        other.set(1, new Parameter("conv1.bias", new int[] {7}, new float[7], true));
        assertThatThrownBy(() -> new Network(network.architecture(), other))
                .hasMessage("expected parameter conv1.bias [8], found conv1.bias [7]");
    }
}
