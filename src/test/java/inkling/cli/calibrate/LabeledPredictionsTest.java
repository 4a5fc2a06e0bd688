package inkling.cli.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.learn.Prediction;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabeledPredictionsTest {
    private final List<Picture> pictures =
            IntStream.range(0, 10).mapToObj(LabeledPredictionsTest::picture).toList();

    @Test
    void picksImagesEvenly() {
        LabeledPredictions measured = new LabeledPredictions(pictures, List.of(), List.of());
        assertThat(measured.some(10)).isEqualTo(pictures);
        assertThat(measured.some(100)).isEqualTo(pictures);
        assertThat(measured.some(9)).containsExactly(picture(0), picture(2), picture(4), picture(6), picture(8));
        assertThat(measured.some(3)).containsExactly(picture(0), picture(4), picture(8));
        assertThat(new LabeledPredictions(List.of(), List.of(), List.of()).some(3))
                .isEmpty();
    }

    @Test
    void countsTheLabelsThatArePredicted() {
        List<Prediction> predictions = IntStream.range(0, 10)
                .mapToObj(digit -> {
                    float[] probabilities = new float[10];
                    probabilities[digit] = 1;
                    return new Prediction(probabilities);
                })
                .toList();
        List<Integer> labels = List.of(0, 1, 2, 4, 4, 5, 5, 7, 0, 9);
        assertThat(new LabeledPredictions(pictures, predictions, labels).accuracy())
                .isEqualTo(0.7);
    }

    private static Picture picture(int value) {
        byte[] pixels = new byte[Picture.SIZE];
        pixels[0] = (byte) value;
        return new Picture(pixels);
    }
}
