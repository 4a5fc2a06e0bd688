package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The curve against counting all predictions anew at each threshold. */
class CoverageCurveTest {
    private final Random random = new Random(7);
    private final List<Prediction> predictions = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    @Test
    void isExactAtAnyThreshold() {
        for (int size : new int[] {1, 2, 30, 700, 5000}) {
            predict(size);
            agrees(CoverageCurve.of(predictions, labels));
        }
    }

    @Test
    void isExactAfterItWasWrittenAndRead() {
        predict(2000);
        Gson gson = new Gson();
        String text = gson.toJson(CoverageCurve.of(predictions, labels));
        agrees(gson.fromJson(text, CoverageCurve.class));
    }

    @Test
    void hasAPointWhereverThePredictionsChange() {
        predict(500);
        CoverageCurve curve = CoverageCurve.of(predictions, labels);
        List<Double> confidences = predictions.stream()
                .map(prediction -> (double) prediction.confidence())
                .distinct()
                .sorted()
                .toList();
        assertThat(curve.points()).extracting(CoverageCurve.Point::confidence).containsExactlyElementsOf(confidences);
    }

    @Test
    void refusesConfidencesThatAreNone() {
        for (String text : new String[] {
            "{}",
            "{\"points\":[]}",
            "{\"confidences\":\"\",\"wrong\":\"\"}",
            "{\"confidences\":\"0.5\"}",
            "{\"confidences\":\"0.5 0.4\",\"wrong\":\"\"}",
            "{\"confidences\":\"0.5 1.5\",\"wrong\":\"\"}",
            "{\"confidences\":\"0.5 x\",\"wrong\":\"\"}",
            "{\"confidences\":\"0.5*0\",\"wrong\":\"\"}",
        }) {
            assertThatThrownBy(() -> new Gson().fromJson(text, CoverageCurve.class))
                    .as(text)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    /** Many equal confidences, as in a model that is almost always certain. */
    private void predict(int size) {
        predictions.clear();
        labels.clear();
        for (int i = 0; i < size; i++) {
            float confidence =
                    random.nextInt(3) == 0 ? 0.999f + random.nextInt(5) * 0.00025f : 0.2f + 0.8f * random.nextFloat();
            float[] probabilities = new float[10];
            java.util.Arrays.fill(probabilities, (1 - confidence) / 9);
            probabilities[3] = confidence;
            predictions.add(new Prediction(probabilities));
            labels.add(random.nextFloat() < confidence ? 3 : 4);
        }
    }

    private void agrees(CoverageCurve curve) {
        double[] thresholds = DoubleStream.concat(
                        DoubleStream.of(0, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1),
                        DoubleStream.concat(
                                random.doubles(100),
                                predictions.stream().limit(100).mapToDouble(Prediction::confidence)))
                .toArray();
        for (double threshold : thresholds) {
            int[] answered = IntStream.range(0, predictions.size())
                    .filter(i -> predictions.get(i).confidence() >= threshold)
                    .toArray();
            long correct =
                    IntStream.of(answered).filter(i -> labels.get(i) == 3).count();
            CoverageCurve.Point point = curve.at(threshold);
            assertThat(point.coverage()).as("at %s", threshold).isEqualTo(answered.length / (double) labels.size());
            assertThat(point.accuracy())
                    .as("at %s", threshold)
                    .isEqualTo(Double.valueOf(correct / (double) answered.length));
        }
    }
}
