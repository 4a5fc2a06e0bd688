package inkling.learn.inside.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void roundsHalvesAwayFromZeroAsOneDoesByHand() {
        assertThat(Decimals.round(0.125, 2)).isEqualByComparingTo("0.13");
        assertThat(Decimals.round(-0.125, 2)).isEqualByComparingTo("-0.13");
        assertThat(Decimals.round(-0.004, 2).toPlainString()).isEqualTo("0.00");
        assertThat(Decimals.round(1234.5, -2)).isEqualByComparingTo("1200");
        assertThat(Decimals.round(3e18, 2)).isEqualByComparingTo("3e18");
    }

    @Test
    void takesTwoDecimalsWhereTheyAddUp() {
        assertThat(product(0.5, 0.5)).isEqualTo(new Decimals(2, 2));
    }

    @Test
    void takesMoreWhereTwoDoNot() {
        // 0.33 × 0.67 = 0.2211, but 1/3 × 2/3 = 0.2222; 0.35 × 4.95 = 1.73, but 0.349 × 4.949 = 1.727, and 0.3451 ×
        // 4.9451 = 1.71
        assertThat(product(1 / 3.0, 2 / 3.0)).isEqualTo(new Decimals(2, 2));
        assertThat(product(0.3451, 4.9451)).isEqualTo(new Decimals(3, 2));
    }

    @Test
    void givesTheResultAnotherDecimalOnTheBorderOfTwoRoundings() {
        // the terms give 0.12499999999, whose first two digits no rounding of them decides
        Decimals chosen = Decimals.fewest(0.125, decimals -> new BigDecimal("0.12499999999"));

        assertThat(chosen).isEqualTo(new Decimals(2, 3));
    }

    @Test
    void givesTheResultFewerDecimalsWhereTheNetworkItselfIsNotThatExact() {
        Decimals chosen = Decimals.fewest(123_456_784, decimals -> new BigDecimal("123456779.77"));

        assertThat(chosen).isEqualTo(new Decimals(2, -1));
    }

    @Test
    void roundsLargeNumbersExactly() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 20_000; trial++) {
            double exponent = random.nextDouble(6.01, 21);
            double number = Math.pow(10, exponent) * (trial % 2 == 0 ? 1 : -1);
            int decimals = random.nextInt(Math.max(0, (int) Math.floor(15 - exponent) + 1), 10);

            assertThat(Decimals.round(number, decimals))
                    .isEqualTo(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    @Test
    void addsUpTheTermsOncePerNumberOfDecimalsHoweverManyResultsItTries() {
        List<Integer> asked = new ArrayList<>();

        Decimals chosen = Decimals.fewest(123_456_784, decimals -> {
            asked.add(decimals);
            return new BigDecimal("123456779.77");
        });

        assertThat(chosen.result()).isEqualTo(-1);
        assertThat(asked).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void doesNotFailOnWhatIsNoNumber() {
        assertThat(Decimals.fewest(Double.NaN, decimals -> BigDecimal.ONE)).isEqualTo(new Decimals(2, 2));
        assertThat(Decimals.fewest(1, decimals -> Decimals.round(Double.NaN, decimals)))
                .isEqualTo(new Decimals(2, 2));
        assertThatThrownBy(() -> Decimals.round(Double.NaN, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anySumOfProductsAddsUpAsPrinted() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 300; trial++) {
            double scale = Math.pow(10, random.nextInt(-3, 5));
            double[] x = random.doubles(trial % 60 + 1, -scale, scale).toArray();
            double[] w = random.doubles(x.length, -1, 1).toArray();
            float sum = 0; // of floats in another order, as a network's
            for (int i = x.length - 1; i >= 0; i--) {
                sum += (float) x[i] * (float) w[i];
            }
            float result = sum;
            Decimals chosen = Decimals.fewest(result, decimals -> sum(x, w, decimals));

            assertThat(sum(x, w, chosen.terms()).setScale(chosen.result(), RoundingMode.HALF_UP))
                    .isEqualByComparingTo(new BigDecimal(result).setScale(chosen.result(), RoundingMode.HALF_UP));
        }
    }

    private static BigDecimal sum(double[] x, double[] w, int decimals) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = sum.add(new BigDecimal(x[i])
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .multiply(new BigDecimal(w[i]).setScale(decimals, RoundingMode.HALF_UP)));
        }
        return sum;
    }

    private static Decimals product(double a, double b) {
        return Decimals.fewest(a * b, decimals -> Decimals.round(a, decimals).multiply(Decimals.round(b, decimals)));
    }
}
