package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.Gradients;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.engine.pass.Passes;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LayerOrderTest {
    private static final Shape INPUT = new Shape(8, 6, 7);
    private static final Shape OUTPUT = new MaxPool(2).output(INPUT);

    @Test
    void putsMaxPoolingBeforeRelu() {
        Architecture architecture = new Architecture(
                new Shape(1, 28, 28),
                List.of(new Conv(5, 8), new Relu(), new MaxPool(2), new Dense(20), new Relu(), new Dense(10)));
        assertThat(LayerOrder.poolBeforeRelu(architecture).layers())
                .containsExactly(new Conv(5, 8), new MaxPool(2), new Relu(), new Dense(20), new Relu(), new Dense(10));
    }

    @Test
    void bothOrdersGiveTheSameOutputsAndGradients() {
        SplittableRandom random = new SplittableRandom(1);
        float[] x = Fixtures.floats(INPUT.size(), random);
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.round(2 * x[i]); // so that there are equal numbers, and windows with nothing above 0
        }
        float[] dy = Fixtures.floats(OUTPUT.size(), random);
        assertThat(through(new MaxPool(2), new Relu(), x, dy))
                .isDeepEqualTo(through(new Relu(), new MaxPool(2), x, dy));
    }

    /** The output, and the gradient with respect to the input. */
    private static float[][] through(Layer first, Layer second, float[] x, float[] dy) {
        Shape middle = first.output(INPUT);
        Pass one = Passes.of(first, new LayerContext(INPUT, 1, 0, 1, 1, 1, Gradients.OF_WEIGHTS));
        Pass two = Passes.of(second, new LayerContext(middle, 2, 0, 1, 1, 1, Gradients.OF_WEIGHTS));
        Activations in = images(INPUT, x);
        Activations between = images(middle, new float[0]);
        Activations out = images(OUTPUT, new float[0]);
        one.forward(new float[0], in, between, 0, 1);
        two.forward(new float[0], between, out, 0, 1);
        Activations betweenGradient = images(middle, new float[0]);
        Activations inGradient = images(INPUT, new float[0]);
        two.backward(new float[0], between, out, images(OUTPUT, dy), betweenGradient, 0, 1);
        one.backward(new float[0], in, between, betweenGradient, inGradient, 0, 1);
        return new float[][] {out.values(), inGradient.values()};
    }

    private static Activations images(Shape shape, float[] numbers) {
        Activations images = new Activations(shape.size(), 1, false);
        System.arraycopy(numbers, 0, images.values(), 0, numbers.length);
        return images;
    }
}
