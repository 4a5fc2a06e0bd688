package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Sgd;
import inkling.nn.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That inference, which computes less, gives what training computes. */
class PredictorTest {
    private static final Shape INPUT = new Shape(1, 21, 18);
    private static final int IMAGES = 70;

    @Test
    void givesTheProbabilitiesOfTheNetworkInTraining() {
        same(new Conv(5, 8), new Relu(), new MaxPool(2), new Conv(5, 16), new Relu(), new MaxPool(2), new Dense(10));
        same(new Conv(3, 16), new MaxPool(3), new Relu(), new Conv(3, 32, Padding.SAME), new Relu(), new Dense(10));
        same(new Conv(3, 8), new Dropout(0), new MaxPool(2), new Relu(), new Conv(3, 8), new Relu(), new Dense(10));
        same(new Conv(3, 8, Padding.SAME), new MaxPool(2), new Relu(), new Dense(10));
        same(new Conv(5, 16, Padding.SAME), new Relu(), new Relu(), new MaxPool(2), new Conv(5, 8), new Dense(10));
    }

    private static void same(Layer... layers) {
        Network network = Fixtures.network(INPUT, layers);
        Batch batch = Fixtures.batch(IMAGES, INPUT, 10, 3);
        float[] images = new float[IMAGES * INPUT.size()];
        for (int i = 0; i < IMAGES; i++) {
            batch.image(i, images, i * INPUT.size());
        }
        float[] probabilities = network.probabilities(images, IMAGES);
        for (int i = 0; i < IMAGES; i++) {
            assertThat(-Math.log(probabilities[i * 10 + batch.label(i)]))
                    .as("%s, image %d", List.of(layers), i)
                    .isCloseTo(loss(network, batch, i), within(2e-3));
        }
    }

    private static double loss(Network network, Batch batch, int image) {
        Batch one = new Batch() {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public int label(int i) {
                return batch.label(image);
            }

            @Override
            public void image(int i, float[] target, int from) {
                batch.image(image, target, from);
            }
        };
        try (Trainer trainer = new Trainer(network, new Sgd(0), 0, 1, 1)) {
            return trainer.step(one, 0).loss();
        }
    }
}
