package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void separatesThousandsAndPutsNoSpaceBeforeThePercentSign() {
        assertThat(Figures.count(65_000)).isEqualTo("65,000");
        assertThat(Figures.percent(0.98246)).isEqualTo("98.2%");
        assertThat(Figures.percent(0.99983, 2)).isEqualTo("99.98%");
        assertThat(Figures.decimal(1234.5678, 3)).isEqualTo("1,234.568");
    }

    @Test
    void saysNoneOrAllOnlyOfAProbabilityThatIsSo() {
        assertThat(Figures.probability(0.98246)).isEqualTo("98.2%");
        assertThat(Figures.probability(0.0000077)).isEqualTo("<0.1%");
        assertThat(Figures.probability(0.9999)).isEqualTo(">99.9%");
        assertThat(Figures.probability(0.99996, 2)).isEqualTo(">99.99%");
        assertThat(Figures.probability(0.99994, 2)).isEqualTo("99.99%");
        assertThat(Figures.probability(0)).isEqualTo("0.0%");
        assertThat(Figures.probability(1)).isEqualTo("100.0%");
    }

    @Test
    void writesALossWithTwoDecimalsOrTwoDigits() {
        assertThat(Figures.nats(11.7743)).isEqualTo("11.77");
        assertThat(Figures.nats(0.0964)).isEqualTo("0.10");
        assertThat(Figures.nats(0.0343)).isEqualTo("0.034");
        assertThat(Figures.nats(0.0000213)).isEqualTo("0.000021");
        assertThat(Figures.nats(-0.0)).isEqualTo("0");
    }

    @Test
    void writesUnitsAfterASpace() {
        assertThat(Figures.size(10_430_000)).isEqualTo("10.4 MB");
        assertThat(Figures.size(650)).isEqualTo("0.7 kB");
        assertThat(Figures.seconds(0.126)).isEqualTo("0.13 s");
        assertThat(Figures.milliseconds(11.2)).isEqualTo("12 ms");
        assertThat(Figures.pixels(2.54)).isEqualTo("2.5 px");
        assertThat(Figures.wholePixels(101.7)).isEqualTo("102 px");
        assertThat(Figures.factor(1.414)).isEqualTo("× 1.41");
    }

    @Test
    void writesASignWhereANumberIsAChange() {
        assertThat(Figures.degrees(-3.6)).isEqualTo("−4°");
        assertThat(Figures.degrees(12)).isEqualTo("+12°");
        assertThat(Figures.degrees(-0.2)).isEqualTo("0°");
        assertThat(Figures.signedPixels(3)).isEqualTo("+3.0 px");
        assertThat(Figures.signedPixels(-0.26)).isEqualTo("−0.3 px");
        assertThat(Figures.signedPixels(-0.04)).isEqualTo("0.0 px");
    }

    @Test
    void writesDurationsAsPeopleSayThem() {
        assertThat(Figures.duration(9.84)).isEqualTo("9.8 s");
        assertThat(Figures.duration(42.3)).isEqualTo("42 s");
        assertThat(Figures.duration(1000)).isEqualTo("17 min");
        assertThat(Figures.duration(4800)).isEqualTo("1 h 20 min");
    }

    @Test
    void writesSmallNumbersWithoutPowersOfTen() {
        assertThat(Figures.shortest(3e-5, 1)).isEqualTo("0.00003");
        assertThat(Figures.shortest(100, 3)).isEqualTo("100");
        assertThat(Figures.shortest(Double.NaN, 3)).isEqualTo("NaN");
    }
}
