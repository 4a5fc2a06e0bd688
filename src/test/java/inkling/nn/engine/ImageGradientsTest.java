package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The gradients of a score with respect to images against finite differences of it. */
class ImageGradientsTest {
    private static final Shape GRAY = new Shape(1, 12, 11);
    private static final Shape COLOR = new Shape(3, 7, 6);

    /** More than a chunk. */
    private static final int IMAGES = 37;

    /** In how many images a step may cross the kink of a maximum, where the derivative jumps. */
    private static final int SMOOTH = 0;

    private static final int KINKED = IMAGES / 4;

    @Test
    void denseLayersHaveTheGradientOfTheScore() {
        check(GRAY, SMOOTH, new Dense(4));
        check(COLOR, SMOOTH, new Dense(9), new Tanh(), new Dense(5), new Sigmoid(), new Dense(4));
    }

    @Test
    void convolutionsHaveTheGradientOfTheScore() {
        check(GRAY, SMOOTH, new Conv(3, 5), new Tanh(), new Conv(2, 3), new Dense(4));
        check(GRAY, SMOOTH, new Conv(3, 8, Padding.SAME), new Tanh(), new Conv(5, 2, Padding.SAME), new Dense(4));
        check(COLOR, SMOOTH, new Conv(1, 2), new Conv(3, 17, Padding.SAME), new Dense(4));
    }

    @Test
    void convolutionsByWinogradHaveTheGradientOfTheScore() {
        Shape wide = new Shape(17, 8, 9);
        check(wide, SMOOTH, new Conv(3, 32, Padding.SAME), new Tanh(), new Conv(3, 32), new Dense(4));
        check(wide, SMOOTH, new Conv(5, 16, Padding.SAME), new Tanh(), new Dense(4));
        check(wide, SMOOTH, new Conv(5, 24), new Tanh(), new Dense(4));
    }

    @Test
    void poolingHasTheGradientOfTheScore() {
        check(GRAY, KINKED, new Conv(3, 5), new MaxPool(2), new Tanh(), new Dense(4));
        check(GRAY, KINKED, new MaxPool(3, 2), new Conv(2, 5), new MaxPool(3, 1), new Dense(4));
        check(GRAY, KINKED, new MaxPool(1, 2), new Conv(2, 5), new Dense(4));
        check(GRAY, SMOOTH, new AveragePool(2), new Conv(2, 5), new Tanh(), new AveragePool(3, 1), new Dense(4));
    }

    @Test
    void reluBeforeAndAfterPoolingHasTheGradientOfTheScore() {
        check(GRAY, KINKED, new Conv(3, 5), new Relu(), new MaxPool(2), new Dense(9), new Relu(), new Dense(4));
        check(GRAY, KINKED, new Conv(3, 5), new MaxPool(2), new BatchNorm(), new Relu(), new Dense(4));
    }

    @Test
    void normalizationAnywhereHasTheGradientOfTheScore() {
        check(GRAY, SMOOTH, new Normalize(0.1, 0.3), new Conv(3, 5), new BatchNorm(), new Tanh(), new Dense(4));
        check(
                GRAY,
                SMOOTH,
                new BatchNorm(),
                new Conv(3, 5),
                new Tanh(),
                new BatchNorm(),
                new Dense(4),
                new BatchNorm());
        check(GRAY, SMOOTH, new Pad(1, 2), new Conv(3, 5), new Normalize(0.2, -4), new BatchNorm(), new Dense(4));
    }

    @Test
    void dropoutPassesTheGradientOn() {
        check(GRAY, SMOOTH, new Dropout(0.4), new Dense(6), new Tanh(), new Dropout(0.2), new Dense(4));
    }

    /** The derivative along a random direction, image by image, of a score with different weights for all logits. */
    private static void check(Shape input, int mostKinks, Layer... layers) {
        Network network = measured(Fixtures.network(input, layers));
        int size = input.size();
        SplittableRandom random = new SplittableRandom(5);
        float[] images = Fixtures.floats(IMAGES * size, random);
        float[] direction = Fixtures.floats(IMAGES * size, random);
        float[] gradients = network.imageGradients(images, IMAGES, ImageGradientsTest::gradient);
        double step = 1e-3;
        double[] ahead = scores(network, images, direction, step);
        double[] behind = scores(network, images, direction, -step);
        int far = 0;
        for (int image = 0; image < IMAGES; image++) {
            double expected = 0;
            double squares = 0;
            for (int i = image * size; i < (image + 1) * size; i++) {
                expected += (double) gradients[i] * direction[i];
                squares += (double) gradients[i] * gradients[i];
            }
            double length = Math.sqrt(squares);
            assertThat(length).isPositive();
            double derivative = (ahead[image] - behind[image]) / (2 * step);
            far += Math.abs(derivative - expected) > 0.01 * length + 0.01 ? 1 : 0;
        }
        assertThat(far).isLessThanOrEqualTo(mostKinks);
    }

    @Test
    void withoutAKinkTheGradientIsExact() {
        Network network = Fixtures.network(GRAY, new Dense(4));
        float[] kernel = network.parameters().get(0).values();
        float[] gradients = network.imageGradients(new float[GRAY.size()], 1, ImageGradientsTest::gradient);
        for (int i = 0; i < GRAY.size(); i++) {
            double expected = 0;
            for (int c = 0; c < 4; c++) {
                expected += (c - 1.2) * kernel[4 * i + c];
            }
            assertThat((double) gradients[i]).isCloseTo(expected, within(1e-5));
        }
    }

    private static void gradient(float[] logits, int from, int classes, float[] gradient) {
        for (int c = 0; c < classes; c++) {
            gradient[from + c] = c - 1.2f;
        }
    }

    private static double[] scores(Network network, float[] images, float[] direction, double step) {
        float[] moved = images.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += (float) (step * direction[i]);
        }
        float[] logits = network.logits(moved, IMAGES);
        int classes = logits.length / IMAGES;
        double[] scores = new double[IMAGES];
        for (int i = 0; i < logits.length; i++) {
            scores[i / classes] += (i % classes - 1.2) * logits[i];
        }
        return scores;
    }

    /** With running statistics other than 0 and 1, and some negative factors, which cannot be folded through a pooling. */
    private static Network measured(Network network) {
        SplittableRandom random = new SplittableRandom(3);
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter p : network.parameters()) {
            float[] values = p.values().clone();
            for (int i = 0; i < values.length && p.shape().length == 1; i++) {
                if (p.name().endsWith("variance")) {
                    values[i] = (float) random.nextDouble(0.5, 2);
                } else if (p.name().endsWith("scale")) {
                    values[i] *= i % 2 == 0 ? 1 : -1;
                } else {
                    values[i] += (float) (0.1 * random.nextGaussian());
                }
            }
            parameters.add(new Parameter(p.name(), p.shape(), values, p.trainable()));
        }
        return new Network(network.architecture(), parameters);
    }
}
