package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Sgd;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gradients of a training step against finite differences of its loss. */
class GradientTest {
    private static final Shape SMALL = new Shape(3, 7, 6);

    @Test
    void denseHasTheGradientOfItsLoss() {
        check(Fixtures.network(SMALL, new Dense(9), new Dense(4)), 5, 1, 1e-3);
    }

    @Test
    void convolutionHasTheGradientOfItsLoss() {
        check(Fixtures.network(SMALL, new Conv(3, 5), new Conv(2, 3), new Dense(4)), 5, 1, 1e-3);
    }

    @Test
    void paddedConvolutionHasTheGradientOfItsLoss() {
        check(
                Fixtures.network(SMALL, new Conv(3, 17, Padding.SAME), new Conv(5, 2, Padding.SAME), new Dense(4)),
                3,
                1,
                1e-3);
    }

    @Test
    void convolutionByWinogradHasTheGradientOfItsLoss() {
        check(
                Fixtures.network(SMALL, new Conv(3, 16), new Conv(3, 32, Padding.SAME), new Conv(3, 17), new Dense(4)),
                5,
                1,
                0.01);
    }

    @Test
    void reluHasTheGradientOfItsLoss() {
        check(Fixtures.network(SMALL, new Dense(20), new Relu(), new Dense(4)), 8, 1, 0.03);
    }

    @Test
    void poolingHasTheGradientOfItsLoss() {
        check(Fixtures.network(SMALL, new Conv(2, 5), new MaxPool(2), new Dense(4)), 8, 1, 0.03);
    }

    @Test
    void averagePoolingHasTheGradientOfItsLoss() {
        check(Fixtures.network(SMALL, new Conv(2, 5), new AveragePool(2), new Dense(4)), 8, 1, 0.01);
        check(Fixtures.network(SMALL, new Conv(2, 5), new AveragePool(5), new Dense(4)), 8, 1, 0.01);
    }

    @Test
    void overlappingPoolingHasTheGradientOfItsLoss() {
        check(Fixtures.network(SMALL, new Conv(2, 5), new MaxPool(3, 1), new Dense(4)), 8, 1, 0.03);
        check(Fixtures.network(SMALL, new Conv(2, 5), new MaxPool(1, 2), new Dense(4)), 8, 3, 0.03);
        check(Fixtures.network(SMALL, new Conv(2, 5), new AveragePool(3, 2), new Dense(4)), 8, 3, 0.01);
    }

    @Test
    void paddingHasTheGradientOfItsLoss() {
        check(
                Fixtures.network(SMALL, new Conv(2, 5), new Pad(1, 2), new Conv(3, 4), new Pad(0, 1), new Dense(4)),
                8,
                3,
                0.01);
    }

    @Test
    void tanhAndSigmoidHaveTheGradientOfTheirLoss() {
        check(Fixtures.network(SMALL, new Dense(20), new Tanh(), new Dense(4)), 8, 1, 0.01);
        check(Fixtures.network(SMALL, new Dense(20), new Sigmoid(), new Dense(4)), 8, 1, 0.01);
        check(
                Fixtures.network(SMALL, new Conv(2, 5), new Tanh(), new BatchNorm(), new Sigmoid(), new Dense(4)),
                40,
                3,
                0.01);
    }

    @Test
    void fixedNormalizationHasTheGradientOfItsLoss() {
        check(
                Fixtures.network(SMALL, new Normalize(0.1, 0.3), new Conv(3, 5), new Normalize(0.2, -4), new Dense(4)),
                8,
                1,
                0.01);
    }

    @Test
    void batchNormHasTheGradientOfItsLoss() {
        check(
                Fixtures.network(SMALL, new Conv(3, 5), new BatchNorm(), new Conv(2, 3), new BatchNorm(), new Dense(4)),
                6,
                1,
                0.01);
    }

    @Test
    void dropoutHasTheGradientOfItsLoss() {
        check(Fixtures.network(SMALL, new Dense(30), new Dropout(0.4), new Dense(4)), 8, 1, 1e-3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 70})
    void wholeNetworkHasTheGradientOfItsLossForAnyBatch(int size) {
        Network network = Fixtures.network(
                new Shape(1, 12, 12),
                new Conv(3, 8, Padding.SAME),
                new MaxPool(2),
                new BatchNorm(),
                new Conv(3, 16),
                new Dropout(0.2),
                new Dense(10));
        check(network, size, 3, 0.03);
    }

    /** The derivative along a random direction, parameter by parameter. */
    private static void check(Network network, int size, int workers, double tolerance) {
        Batch batch = Fixtures.batch(
                size, network.architecture().input(), network.architecture().classes(), 11);
        List<Parameter> before = network.parameters();
        List<Parameter> gradients = gradients(network, batch, workers);
        SplittableRandom random = new SplittableRandom(5);
        for (int p = 0; p < before.size(); p++) {
            if (!before.get(p).trainable()) {
                continue;
            }
            float[] gradient = gradients.get(p).values();
            float[] direction = Fixtures.floats(gradient.length, random);
            double expected = 0;
            double size2 = 0;
            for (int i = 0; i < gradient.length; i++) {
                direction[i] += Math.signum(gradient[i]); // so that the derivative is not lost in rounding
                expected += (double) gradient[i] * direction[i];
                size2 += direction[i] * direction[i];
            }
            double step = 2e-3 / Math.sqrt(size2);
            double derivative = (loss(moved(network, p, direction, step), batch, workers)
                            - loss(moved(network, p, direction, -step), batch, workers))
                    / (2 * step);
            assertThat(derivative)
                    .as(before.get(p).name())
                    .isCloseTo(expected, within(tolerance * Math.abs(expected) + 1e-3 * Math.sqrt(size2)));
        }
    }

    private static Network moved(Network network, int p, float[] direction, double step) {
        List<Parameter> parameters = new ArrayList<>(network.parameters());
        Parameter old = parameters.get(p);
        float[] values = old.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) (step * direction[i]);
        }
        parameters.set(p, new Parameter(old.name(), old.shape(), values, old.trainable()));
        return new Network(network.architecture(), parameters);
    }

    private static double loss(Network network, Batch batch, int workers) {
        try (Trainer trainer = new Trainer(network, new Sgd(0), 0, workers, 1)) {
            return trainer.step(batch, 0).loss();
        }
    }

    /** Plain gradient descent with learning rate 1 subtracts exactly the gradient. */
    private static List<Parameter> gradients(Network network, Batch batch, int workers) {
        try (Trainer trainer = new Trainer(network, new Sgd(0), 0, workers, 1)) {
            trainer.step(batch, 1);
            List<Parameter> after = trainer.network().parameters();
            List<Parameter> gradients = new ArrayList<>();
            for (int p = 0; p < after.size(); p++) {
                Parameter old = network.parameters().get(p);
                float[] difference = old.values().clone();
                for (int i = 0; i < difference.length; i++) {
                    difference[i] -= after.get(p).values()[i];
                }
                gradients.add(new Parameter(old.name(), old.shape(), difference, old.trainable()));
            }
            return gradients;
        }
    }
}
