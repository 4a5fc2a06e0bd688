package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitDetector.Weakness;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigitDetectorTest {
    private static final DigitFeatures DIGIT = new DigitFeatures(8, 5, 0.6);

    private final List<DigitFeatures> digits = around(DIGIT, 1);
    private final List<DigitFeatures> others = Stream.of(
                    new DigitFeatures(1, 6, 0.6), new DigitFeatures(8, 9, 0.8), new DigitFeatures(2, 4, 1.2))
            .flatMap(sign -> around(sign, 2).stream())
            .toList();
    private final DigitDetector detector = DigitDetector.fit(digits, others, 0.95);

    @Test
    void separatesDigitsFromImagesThatLackAnyOneFeature() {
        double[] yes = digits.stream().mapToDouble(detector::probability).toArray();
        double[] no = others.stream().mapToDouble(detector::probability).toArray();
        assertThat(Auroc.of(yes, no)).isGreaterThan(0.97);
        assertThat(detector.isDigit(DIGIT)).isTrue();
        assertThat(detector.isDigit(new DigitFeatures(0, 9, 1))).isFalse();
    }

    @Test
    void acceptsTheGivenShareOfDigits() {
        long passed = digits.stream().filter(detector::isDigit).count();
        assertThat((double) passed / digits.size()).isEqualTo(0.95, within(0.01));
    }

    @Test
    void namesTheFeatureThatSpeaksAgainstADigit() {
        assertThat(detector.weakness(new DigitFeatures(-3, 5, 0.6))).isEqualTo(Weakness.CONFIDENCE);
        assertThat(detector.weakness(new DigitFeatures(0.41, 5, 0.6))).isEqualTo(Weakness.CONFIDENCE);
        assertThat(detector.weakness(new DigitFeatures(8, 10, 0.6))).isEqualTo(Weakness.DISTANCE);
        assertThat(detector.weakness(new DigitFeatures(8, 5, 1.5))).isEqualTo(Weakness.OVERLAP);
    }

    /** The weights of the shipped model: the larger the share, the likelier a digit. */
    @Test
    void doesNotBlameAFeatureThatSpeaksForADigit() {
        DigitDetector shipped =
                new DigitDetector(List.of(0.712, -0.864, 1.153), 1.024, 0.325, new DigitFeatures(9.251, 4.699, 0.504));
        for (double share = 0.2; share < 1.5; share += 0.1) {
            for (double logOdds = -5; logOdds <= 10; logOdds += 0.5) {
                for (double distance = 2; distance < 10; distance += 0.5) {
                    assertThat(shipped.weakness(new DigitFeatures(logOdds, distance, share)))
                            .isNotEqualTo(Weakness.OVERLAP);
                }
            }
        }
    }

    @Test
    void measuresFeaturesAsComputedByHand() {
        byte[] pixels = new byte[Picture.SIZE];
        pixels[0] = (byte) 255;
        pixels[1] = (byte) 255;
        float[] even = new float[10];
        java.util.Arrays.fill(even, 0.05f);
        even[4] = 0.55f;
        DigitFeatures signs = DigitFeatures.of(
                new Prediction(even), new Picture(pixels), List.of(new Neighbor(0, 3), new Neighbor(1, 5)));
        assertThat(signs.logOdds()).isEqualTo(Math.log(0.55 / 0.45), within(1e-5));
        assertThat(signs.distance()).isEqualTo(4);
        assertThat(signs.share()).isEqualTo(4 / Math.sqrt(2), within(1e-9));
        assertThatThrownBy(() -> DigitFeatures.of(new Prediction(even), new Picture(pixels), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsPairsInTheRightOrder() {
        // 3 beats 1 and 2; 2 beats 1 and ties with 2: 3.5 of 4 pairs
        assertThat(Auroc.of(new double[] {3, 2}, new double[] {1, 2})).isEqualTo(3.5 / 4);
        assertThat(Auroc.of(new double[] {1}, new double[] {2, 3})).isZero();
    }

    /** Checked by scikit-learn's definition of the maximum likelihood fit: its gradient is zero. */
    @Test
    void logisticRegressionEndsWhereTheLikelihoodIsFlat() {
        Random random = new Random(3);
        double[][] yes = new double[300][];
        double[][] no = new double[500][];
        for (int i = 0; i < 500; i++) {
            no[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
            if (i < 300) {
                yes[i] = new double[] {random.nextGaussian() + 1, random.nextGaussian() - 0.5};
            }
        }
        double[] fit = LogisticRegression.fit(yes, no);
        double[] gradient = new double[3];
        for (int kind = 0; kind < 2; kind++) {
            double[][] rows = kind == 0 ? yes : no;
            for (double[] row : rows) {
                double believed = 1 / (1 + Math.exp(-(fit[0] * row[0] + fit[1] * row[1] + fit[2])));
                double error = (kind == 0 ? 1 - believed : -believed) / rows.length;
                gradient[0] += error * row[0];
                gradient[1] += error * row[1];
                gradient[2] += error;
            }
        }
        for (int i = 0; i < 3; i++) {
            assertThat(gradient[i]).isEqualTo(1e-3 * fit[i], within(1e-6));
        }
        assertThat(fit[0]).isEqualTo(1, within(0.25));
        assertThat(fit[1]).isEqualTo(-0.5, within(0.25));
    }

    private static List<DigitFeatures> around(DigitFeatures middle, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> new DigitFeatures(
                        middle.logOdds() + 1.5 * random.nextGaussian(),
                        middle.distance() + 0.5 * random.nextGaussian(),
                        middle.share() + 0.07 * random.nextGaussian()))
                .limit(300)
                .toList();
    }
}
