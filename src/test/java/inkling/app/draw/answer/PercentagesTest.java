package inkling.app.draw.answer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Prediction;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PercentagesTest {
    @Test
    void whatRoundingLosesGoesToThoseThatLostMost() {
        Percentages shares =
                Percentages.of(new Prediction(new float[] {.98246f, .01044f, .00708f, 0, 0, 0, 0, 0, 0, .00002f}));
        assertThat(shares.tenths()).containsExactly(983, 10, 7, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void thirdsSumToAHundred() {
        Percentages shares = Percentages.of(new Prediction(new float[] {1 / 3f, 1 / 3f, 1 / 3f, 0, 0, 0, 0, 0, 0, 0}));
        assertThat(shares.tenths()).containsExactlyInAnyOrder(334, 333, 333, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void areSharesOfTheSumWhereTheTenDoNotSumToOne() {
        for (float factor : new float[] {0.5f, 0.998f, 1.002f, 3}) {
            float[] numbers = {.6f * factor, .3f * factor, .1f * factor, 0, 0, 0, 0, 0, 0, 0};
            Percentages shares = Percentages.of(new Prediction(numbers));
            assertThat(shares.tenths()).containsExactly(600, 300, 100, 0, 0, 0, 0, 0, 0, 0);
        }
    }

    @Test
    void anyTenSumToAHundredAndAreNoFurtherThanATenth() {
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            float[] probabilities = new float[10];
            float sum = 0;
            for (int digit = 0; digit < 10; digit++) {
                probabilities[digit] = (float) Math.exp(9 * random.nextDouble());
                sum += probabilities[digit];
            }
            for (int digit = 0; digit < 10; digit++) {
                probabilities[digit] /= sum;
            }
            Percentages shares = Percentages.of(new Prediction(probabilities));
            assertThat(shares.tenths().stream().mapToInt(tenth -> tenth).sum()).isEqualTo(1000);
            for (int digit = 0; digit < 10; digit++) {
                assertThat(Math.abs(shares.tenths().get(digit) - 1000 * probabilities[digit]))
                        .isLessThan(1.01f);
            }
        }
    }

    @Test
    void saysThemWithOneDecimal() {
        Percentages shares = Percentages.of(new Prediction(new float[] {0, 0, 0, 0, 0, 0, 0, .982f, .018f, 0}));
        assertThat(shares.text(7)).isEqualTo("98.2%");
        assertThat(shares.text(8)).isEqualTo("1.8%");
        assertThat(shares.text(0)).isEqualTo("0.0%");
    }
}
