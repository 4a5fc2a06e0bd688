package inkling.learn.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Temperature;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class OcclusionTest {
    private static final int RUBBED = 20;

    private static DataSet data;
    private static CalibratedClassifier classifier;

    @BeforeAll
    static void train() throws IOException {
        data = SmallModel.data();
        classifier = new CalibratedClassifier(SmallModel.train(data), Temperature.NONE);
    }

    @Test
    void erasingTheStrongestSupportLowersTheShownConfidenceMoreThanErasingOtherInk() {
        Random random = new Random(5);
        double strongest = 0;
        double any = 0;
        for (int row = 50_000; row < 50_040; row++) {
            Picture picture = data.images().picture(row);
            int digit = classifier.classify(picture).digit();
            int[] order = SmallModel.strongestFor(Occlusion.of(classifier, picture, digit));
            strongest += without(picture, IntStream.of(order).limit(RUBBED).toArray())
                    .probability(digit);
            any += without(picture, someInk(picture, random)).probability(digit);
        }
        assertThat(strongest / 40).isLessThan(any / 40 - 0.2);
    }

    @Test
    void explainsTheMeanOfAllViews() {
        Picture picture = data.images().picture(10);
        int digit = classifier.classify(picture).digit();
        Saliency saliency = Occlusion.of(classifier, picture, digit);
        double whole = classifier.classify(picture).logOdds(digit);
        int middle = SmallModel.strongestFor(saliency)[0];
        double sum = 0;
        int patchs = 0;
        for (int near = 0; near < 9; near++) {
            int[] patch = new int[9];
            int center = middle + (near / 3 - 1) * Picture.SIDE + near % 3 - 1;
            if ((center / Picture.SIDE + center % Picture.SIDE) % 2 == 1) {
                continue;
            }
            patchs++;
            for (int i = 0; i < 9; i++) {
                patch[i] = center + (i / 3 - 1) * Picture.SIDE + i % 3 - 1;
            }
            sum += whole - without(picture, patch).logOdds(digit);
        }
        assertThat((double) saliency.at(middle)).isEqualTo(picture.at(middle) / 255.0 * sum / patchs, within(1e-3));
    }

    @Test
    void ofANetworkAloneItExplainsOneViewOfThePicture() {
        Picture picture = data.images().picture(10);
        Classifier network = classifier.classifier();
        int digit = network.classify(picture).digit();
        Saliency saliency = Occlusion.of(network, picture, Score.logOdds(digit));
        int middle = SmallModel.strongestFor(saliency)[0];
        double sum = 0;
        int count = 0;
        for (int near = 0; near < 9; near++) {
            int center = middle + (near / 3 - 1) * Picture.SIDE + near % 3 - 1;
            if ((center / Picture.SIDE + center % Picture.SIDE) % 2 == 0) {
                byte[] erased = picture.bytes();
                for (int i = 0; i < 9; i++) {
                    erased[center + (i / 3 - 1) * Picture.SIDE + i % 3 - 1] = 0;
                }
                sum += network.classify(picture).logOdds(digit)
                        - network.classify(new Picture(erased)).logOdds(digit);
                count++;
            }
        }
        assertThat((double) saliency.at(middle)).isEqualTo(picture.at(middle) / 255.0 * sum / count, within(1e-3));
    }

    @Test
    void anEmptyImageHasNoSupport() {
        Picture picture = data.images().picture(3);
        Saliency saliency = Occlusion.of(classifier, picture, data.label(3));
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            if (picture.at(offset) == 0) {
                assertThat(saliency.at(offset)).isZero();
            }
        }
        assertThat(saliency.strongest()).isPositive();
        assertThat(Occlusion.of(classifier, new Picture(new byte[Picture.SIZE]), 3)
                        .strongest())
                .isZero();
    }

    @Test
    void inkThatSupportsOneDigitContradictsAnother() {
        Picture picture = data.images().picture(10);
        int answer = classifier.classify(picture).digit();
        Saliency forIt = Occlusion.of(classifier, picture, answer);
        Saliency forOther = Occlusion.of(classifier, picture, (answer + 1) % 10);
        int strongest = SmallModel.strongestFor(forIt)[0];
        assertThat(forOther.at(strongest)).isLessThan(forIt.at(strongest));
    }

    private static Prediction without(Picture picture, int[] offsets) {
        byte[] pixels = picture.bytes();
        for (int offset : offsets) {
            pixels[offset] = 0;
        }
        return classifier.classify(new Picture(pixels));
    }

    private static int[] someInk(Picture picture, Random random) {
        List<Integer> ink = IntStream.range(0, Picture.SIZE)
                .filter(offset -> picture.at(offset) > 0)
                .boxed()
                .collect(Collectors.toList());
        java.util.Collections.shuffle(ink, random);
        return ink.stream().limit(RUBBED).mapToInt(Integer::intValue).toArray();
    }
}
