package inkling.learn.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.nn.Architecture;
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
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import inkling.nn.engine.Network;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class IntegratedGradientsTest extends ShippedModel {
    @Test
    void attributionsOfTheShippedModelAddUpToTheRiseOfTheScore() {
        double worst = 0;
        int steps = 0;
        for (int row = 55_000; row < 55_020; row++) {
            Picture picture = data.images().picture(row);
            int digit = shipped.classify(picture).digit();
            for (Score score : new Score[] {Score.logOdds(digit), new Score(digit, (digit + 1) % 10)}) {
                IntegratedGradients found = IntegratedGradients.of(shipped, picture, score);
                check(found, picture, shipped, score);
                worst = Math.max(worst, found.relativeError());
                steps = Math.max(steps, found.steps());
            }
        }
        System.out.printf(Locale.ROOT, "worst error %.2f%% of the rise, at most %d steps%n", 100 * worst, steps);
        assertThat(worst).isLessThan(0.02);
    }

    @Test
    void attributionsOfAnyNetworkAddUpToTheRiseOfTheScore() {
        network(new Dense(10));
        network(new Dense(30), new Sigmoid(), new Dense(10));
        network(new Normalize(0.1307, 0.3081), new Conv(5, 6), new Tanh(), new AveragePool(2), new Dense(10));
        network(new Conv(3, 8, Padding.SAME), new Relu(), new MaxPool(2), new Dropout(0.3), new Dense(10));
        network(new BatchNorm(), new Pad(1, 1), new Conv(3, 6), new MaxPool(3, 2), new BatchNorm(), new Dense(10));
        network(new AveragePool(3, 2), new Conv(3, 16), new Relu(), new Conv(3, 32), new Tanh(), new Dense(10));
    }

    /** Where the score is linear, each attribution is weight times pixel, whatever the number of steps. */
    @Test
    void ofALinearScoreEachAttributionIsWeightTimesPixel() {
        Classifier model = classifier(new Dense(10));
        Picture picture = data.images().picture(3);
        float[] kernel = model.parameters().get(0).values();
        IntegratedGradients found = IntegratedGradients.of(model, picture, new Score(4, 9), 2);
        for (int pixel = 0; pixel < Picture.SIZE; pixel++) {
            double expected = picture.at(pixel) / 255.0 * (kernel[10 * pixel + 4] - kernel[10 * pixel + 9]);
            assertThat((double) found.saliency().at(pixel)).isCloseTo(expected, within(1e-5));
        }
    }

    @Test
    void moreStepsAreTakenWhereFewAreNotEnough() {
        IntegratedGradients few = IntegratedGradients.of(shipped, data.images().picture(55_001), Score.logOdds(1), 1);
        IntegratedGradients many =
                IntegratedGradients.of(shipped, data.images().picture(55_001), Score.logOdds(1), 256);
        assertThat(few.error()).isGreaterThan(10 * many.error());
    }

    private static void network(Layer... layers) {
        Classifier model = classifier(layers);
        Picture picture = data.images().picture(55_003);
        IntegratedGradients found = IntegratedGradients.of(model, picture, Score.logOdds(3));
        check(found, picture, model, Score.logOdds(3));
        assertThat(found.error()).isLessThanOrEqualTo(0.01 + 0.02 * Math.abs(found.rise()));
    }

    private static Classifier classifier(Layer... layers) {
        return new Classifier(new Network(new Architecture(new Shape(1, 28, 28), List.of(layers)), 5), shipped.card());
    }

    /** From the probabilities, and added up once more. */
    private static void check(IntegratedGradients found, Picture picture, Classifier model, Score score) {
        double rise = byProbabilities(model, picture, score)
                - byProbabilities(model, new Picture(new byte[Picture.SIZE]), score);
        assertThat(found.rise()).isCloseTo(rise, within(1e-3 + 1e-3 * Math.abs(rise)));
        double sum = 0;
        for (int pixel = 0; pixel < Picture.SIZE; pixel++) {
            sum += found.saliency().at(pixel);
        }
        assertThat(Math.abs(sum - found.rise())).isEqualTo(found.error(), within(1e-9));
    }

    private static double byProbabilities(Classifier model, Picture picture, Score score) {
        var prediction = model.classify(picture);
        return score.rival() == Score.ALL_OTHERS
                ? prediction.logOdds(score.label())
                : Math.log(prediction.probability(score.label())) - Math.log(prediction.probability(score.rival()));
    }
}
