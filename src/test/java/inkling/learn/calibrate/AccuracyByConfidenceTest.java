package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Interval;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccuracyByConfidenceTest {
    /** Right 91 times in 100 at 0.98 to 0.99, and always above: one wide bin would say right 98 times for both. */
    @Test
    void tellsConfidencesNearOneApart() {
        List<Prediction> predictions = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            predictions.add(sure(i < 100 ? 0.985f : 0.9999f));
            labels.add(i < 9 ? 1 : 3);
        }
        AccuracyByConfidence measured = AccuracyByConfidence.of(predictions, labels);
        assertThat(measured.binOf(0.985f)).isEqualTo(new AccuracyByConfidence.Bin(0.99, 100, 91));
        assertThat(measured.binOf(0.985f).interval()).isEqualTo(Interval.wilson(91, 100));
        assertThat(measured.binOf(1).accuracy()).isEqualTo(1);
        assertThat(measured.binOf(0.97f).interval()).isNull();
    }

    @Test
    void countsEachPredictionInTheBinOfItsConfidence() {
        Random random = new Random(3);
        List<Prediction> predictions = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            predictions.add(sure(i == 0 ? 1 : i == 1 ? 0.5f : 0.2f + 0.8f * random.nextFloat()));
            labels.add(random.nextInt(5));
        }
        AccuracyByConfidence measured = AccuracyByConfidence.of(predictions, labels);
        double over = 0;
        for (AccuracyByConfidence.Bin bin : measured.bins()) {
            double low = over;
            int[] inBin = IntStream.range(0, 2000)
                    .filter(i -> predictions.get(i).confidence() > low)
                    .filter(i -> predictions.get(i).confidence() <= bin.upTo())
                    .toArray();
            assertThat(bin.count()).isEqualTo(inBin.length).isPositive();
            assertThat(bin.correct()).isEqualTo((int)
                    IntStream.of(inBin).filter(i -> labels.get(i) == 3).count());
            over = bin.upTo();
        }
        assertThat(over).isEqualTo(1);
    }

    private static Prediction sure(float confidence) {
        float[] probabilities = new float[10];
        Arrays.fill(probabilities, (1 - confidence) / 9);
        probabilities[3] = confidence;
        return new Prediction(probabilities);
    }
}
