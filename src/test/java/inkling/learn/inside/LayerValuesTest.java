package inkling.learn.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Tanh;
import org.junit.jupiter.api.Test;

class LayerValuesTest {
    private static final Picture PICTURE = Digits.data(1, 1).images().picture(0);

    @Test
    void endInTheProbabilitiesOfTheModel() {
        Classifier model = Models.of(
                new Conv(3, 8, Padding.SAME),
                new Relu(),
                new MaxPool(2),
                new BatchNorm(),
                new Conv(5, 4),
                new MaxPool(2),
                new Tanh(),
                new Dropout(0.5),
                new Dense(10));
        LayerValues values = LayerValues.of(model, PICTURE);
        for (int label = 0; label < 10; label++) {
            assertThat(values.prediction().probability(label))
                    .isCloseTo(model.classify(PICTURE).probability(label), within(1e-6f));
        }
    }

    @Test
    void areWhatTheLayersSay() {
        Classifier model = Models.of(new Conv(3, 4), new Relu(), new MaxPool(2), new Dense(10));
        LayerValues values = LayerValues.of(model, PICTURE);
        Parameter kernel = model.parameters().get(0);
        Parameter bias = model.parameters().get(1);
        double sum = bias.values()[2];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                sum += values.at(new Place(Place.PICTURE, 10 + row, 7 + column, 0))
                        * kernel.values()[(row * 3 + column) * 4 + 2];
            }
        }
        assertThat(values.at(new Place(0, 10, 7, 2))).isCloseTo((float) sum, within(1e-5f));
        assertThat(values.at(new Place(1, 10, 7, 2))).isCloseTo((float) Math.max(0, sum), within(1e-5f));
        float largest = 0;
        for (int i = 0; i < 4; i++) {
            largest = Math.max(largest, values.at(new Place(1, 10 + i / 2, 6 + i % 2, 2)));
        }
        assertThat(values.at(new Place(2, 5, 3, 2))).isEqualTo(largest);
    }

    @Test
    void dropoutPassesEverythingOn() {
        Classifier model = Models.of(new Dense(6), new Dropout(0.5), new Dense(10));
        LayerValues values = LayerValues.of(model, PICTURE);
        assertThat(values.values(1)).isEqualTo(values.values(0));
    }
}
