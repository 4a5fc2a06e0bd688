package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Temperature, reliability and coverage against cases computed by hand, and against a model known to be overconfident. */
class CalibrationFiguresTest {
    @Test
    void binsByConfidenceAndMeasuresTheErrorByHand() {
        // bin 12 (0.733..0.8]: 0.8 right, 0.8 wrong, 0.74 right; bin 15: 0.99 right
        ReliabilityDiagram reliability = ReliabilityDiagram.of(
                List.of(sure(3, 0.8f), sure(4, 0.8f), sure(5, 0.74f), sure(6, 0.99f)), List.of(3, 9, 5, 6));
        ReliabilityDiagram.Bin twelfth = reliability.bins().get(11);
        assertThat(twelfth.count()).isEqualTo(3);
        assertThat(twelfth.confidence()).isEqualTo(0.78, within(1e-6));
        assertThat(twelfth.accuracy()).isEqualTo(2 / 3.0, within(1e-6));
        assertThat(reliability.bins().get(14).count()).isEqualTo(1);
        assertThat(reliability.error()).isEqualTo((3 * (0.78 - 2 / 3.0) + 0.01) / 4, within(1e-6));
    }

    @Test
    void temperatureKeepsThePredictionAndLowersItsConfidence() {
        Prediction sure = sure(7, 0.9f);
        Prediction softer = new Temperature(2).apply(sure);
        double top = Math.sqrt(0.9);
        double rest = Math.sqrt(0.1 / 9);
        assertThat(softer.digit()).isEqualTo(7);
        assertThat(softer.confidence()).isEqualTo((float) (top / (top + 9 * rest)), within(1e-6f));
        assertThat(Temperature.NONE.apply(sure)).isSameAs(sure);
    }

    @Test
    @Tag("slow")
    void findsTheTemperatureThatMadeAModelOverconfident() {
        Random random = new Random(1);
        List<Prediction> honest = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            Prediction prediction = softmax(random);
            honest.add(prediction);
            labels.add(drawn(prediction, random));
        }
        List<Prediction> tooSure =
                honest.stream().map(new Temperature(1 / 1.8)::apply).toList();
        Temperature found = Temperature.fit(tooSure, labels);
        assertThat(found.value()).isEqualTo(1.8, within(0.1));
        List<Prediction> cured = tooSure.stream().map(found::apply).toList();
        assertThat(ReliabilityDiagram.of(tooSure, labels).error()).isGreaterThan(0.1);
        assertThat(ReliabilityDiagram.of(cured, labels).error()).isLessThan(0.03);
    }

    @Test
    void theCoverageCurveTradesCoverageForAccuracy() {
        CoverageCurve curve = CoverageCurve.of(
                List.of(sure(1, 0.9f), sure(2, 0.8f), sure(3, 0.7f), sure(4, 0.6f)), List.of(1, 2, 9, 4));
        assertThat(curve.points()).hasSize(4);
        assertThat(curve.at(0).coverage()).isEqualTo(1);
        assertThat(curve.at(0).accuracy()).isEqualTo(0.75);
        assertThat(curve.at(0.65).accuracy()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(curve.at(0.75).coverage()).isEqualTo(0.5);
        assertThat(curve.at(0.75).accuracy()).isEqualTo(1);
        assertThat(curve.at(0.99).coverage()).isEqualTo(0);
        assertThat(curve.at(0.99).accuracy()).isNaN();
    }

    private static Prediction sure(int digit, float confidence) {
        float[] probabilities = new float[10];
        java.util.Arrays.fill(probabilities, (1 - confidence) / 9);
        probabilities[digit] = confidence;
        return new Prediction(probabilities);
    }

    private static Prediction softmax(Random random) {
        float[] probabilities = new float[10];
        float sum = 0;
        for (int i = 0; i < 10; i++) {
            probabilities[i] = (float) Math.exp(2 * random.nextGaussian());
            sum += probabilities[i];
        }
        for (int i = 0; i < 10; i++) {
            probabilities[i] /= sum;
        }
        return new Prediction(probabilities);
    }

    private static int drawn(Prediction prediction, Random random) {
        float left = random.nextFloat();
        int digit = 0;
        while (digit < 9 && left >= prediction.probability(digit)) {
            left -= prediction.probability(digit);
            digit++;
        }
        return digit;
    }
}
