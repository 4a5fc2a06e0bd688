package inkling.cli.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.learn.Prediction;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabeledPredictionsTest {
    private static final List<Prediction> PREDICTIONS = IntStream.range(0, 10)
            .mapToObj(digit -> {
                float[] probabilities = new float[10];
                probabilities[digit] = 1;
                return new Prediction(probabilities);
            })
            .toList();

    private final List<Picture> pictures =
            IntStream.range(0, 10).mapToObj(LabeledPredictionsTest::picture).toList();

    @Test
    void picksImagesEvenly() {
        LabeledPredictions measured = measured(pictures);
        assertThat(measured.some(10).pictures()).isEqualTo(pictures);
        assertThat(measured.some(100).pictures()).isEqualTo(pictures);
        assertThat(measured.some(9).pictures())
                .containsExactly(picture(0), picture(2), picture(4), picture(6), picture(8));
        assertThat(measured.some(3).pictures()).containsExactly(picture(0), picture(4), picture(8));
        assertThat(measured(List.of()).some(3).pictures()).isEmpty();
    }

    @Test
    void countsTheLabelsThatArePredicted() {
        List<Integer> labels = List.of(0, 1, 2, 4, 4, 5, 5, 7, 0, 9);
        assertThat(new LabeledPredictions(pictures, PREDICTIONS, labels, List.of()).accuracy())
                .isEqualTo(0.7);
    }

    @Test
    void groupsImagesByWriter() {
        List<String> writers = List.of("b", "a", "b", "b", "c", "a", "a", "c", "b", "a");
        List<Integer> labels = IntStream.range(0, 10).boxed().toList();
        LabeledPredictions measured = new LabeledPredictions(pictures, PREDICTIONS, labels, writers);
        assertThat(measured.groups()).containsExactly(new int[] {0, 2, 3, 8}, new int[] {1, 5, 6, 9}, new int[] {4, 7});
        assertThat(measured.some(5).groups())
                .as("of images 0, 2, 4, 6 and 8")
                .containsExactly(new int[] {0, 1, 4}, new int[] {2}, new int[] {3});
        assertThat(measured(pictures).groups()).hasSize(10).allMatch(group -> group.length == 1);
    }

    private static LabeledPredictions measured(List<Picture> pictures) {
        List<Integer> labels = IntStream.range(0, pictures.size()).boxed().toList();
        return new LabeledPredictions(pictures, PREDICTIONS.subList(0, pictures.size()), labels, List.of());
    }

    private static Picture picture(int value) {
        byte[] pixels = new byte[Picture.SIZE];
        pixels[0] = (byte) value;
        return new Picture(pixels);
    }
}
