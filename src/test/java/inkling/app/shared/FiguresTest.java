package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void setsThousandsApartAndAThinSpaceBeforePercent() {
        assertThat(Figures.count(65_000)).isEqualTo("65,000");
        assertThat(Figures.percent(0.99983, 2)).isEqualTo("99.98\u2009%");
        assertThat(Figures.size(10_430_000)).isEqualTo("10.4 MB");
        assertThat(Figures.size(650)).isEqualTo("0.7 kB");
        assertThat(Figures.seconds(0.126)).isEqualTo("0.13 s");
    }
}
