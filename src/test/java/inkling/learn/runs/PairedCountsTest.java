package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedCountsTest {
    @Test
    void countsWhichModelIsCorrect() {
        byte[] labels = {1, 2, 3, 4, 5};
        byte[] a = {1, 2, 0, 0, 5};
        byte[] b = {1, 0, 3, 0, 5};
        PairedCounts counts = PairedCounts.count(labels, a, b);
        assertThat(counts).isEqualTo(new PairedCounts(2, 1, 1, 1));
        assertThat(counts.correctA()).isEqualTo(3);
        assertThat(counts.correctB()).isEqualTo(3);
    }

    /** Fagerland, Lydersen and Laake (2013), the airway data of Bentur et al.: exact 0.070, mid-p 0.039. */
    @Test
    void agreesWithThePublishedPValuesOfTheAirwayData() {
        PairedCounts airways = new PairedCounts(1, 1, 7, 12);
        assertThat(airways.exactP()).isCloseTo(0.0703, within(0.00005));
        assertThat(airways.midP()).isCloseTo(0.0391, within(0.00005));
    }

    /** scipy 1.17: binomtest(40, 100).pvalue, and that less binom.pmf(40, 100, 0.5). */
    @Test
    void agreesWithScipyOnAHundred() {
        PairedCounts counts = new PairedCounts(9800, 40, 60, 100);
        assertThat(counts.exactP()).isCloseTo(0.05688793364098089, within(1e-12));
        assertThat(counts.midP()).isCloseTo(0.04604406692934291, within(1e-12));
    }

    @Test
    void findsNoDifferenceWhereThereIsNone() {
        assertThat(new PairedCounts(9, 0, 0, 1).midP()).isEqualTo(1);
        assertThat(new PairedCounts(9, 1, 1, 1).exactP()).isEqualTo(1);
    }

    /** Every split of up to twelve digits, counted out: of 2^n equally likely splits, those at least as uneven. */
    @Test
    void countsTheSplitsThatAreAtLeastAsUneven() {
        for (int n = 1; n <= 12; n++) {
            for (int onlyA = 0; onlyA <= n; onlyA++) {
                int asUneven = 0;
                int moreUneven = 0;
                for (int split = 0; split < 1 << n; split++) {
                    int unevenness = Math.abs(2 * Integer.bitCount(split) - n);
                    asUneven += unevenness == Math.abs(2 * onlyA - n) ? 1 : 0;
                    moreUneven += unevenness > Math.abs(2 * onlyA - n) ? 1 : 0;
                }
                double splits = 1 << n;
                PairedCounts counts = new PairedCounts(5, onlyA, n - onlyA, 5);
                assertThat(counts.exactP()).isCloseTo((moreUneven + asUneven) / splits, within(1e-12));
                assertThat(counts.midP()).isCloseTo((moreUneven + asUneven / 2.0) / splits, within(1e-12));
            }
        }
    }

    @Test
    void doesNotOverflowOnLargeCounts() {
        assertThat(new PairedCounts(0, 4000, 6000, 0).midP()).isBetween(0.0, 1e-80);
        assertThat(new PairedCounts(0, 5000, 5000, 0).midP()).isCloseTo(1, within(0.01));
    }

    @Test
    void callsADifferenceSignificantBelowFivePercent() {
        assertThat(new PairedCounts(0, 15, 5, 0).isSignificant()).isTrue();
        assertThat(new PairedCounts(0, 13, 7, 0).isSignificant()).isFalse();
        assertThat(new PairedCounts(0, 15, 5, 0).swapped()).isEqualTo(new PairedCounts(0, 5, 15, 0));
    }

    @Test
    void writesPAsPapersDo() {
        assertThat(new PairedCounts(0, 60, 50, 0).pText()).isEqualTo("= 0.34");
        assertThat(new PairedCounts(0, 7, 1, 0).pText()).isEqualTo("= 0.039");
        assertThat(new PairedCounts(0, 14, 1, 0).pText()).isEqualTo("= 0.0005");
        assertThat(new PairedCounts(0, 50, 160, 0).pText()).isEqualTo("< 0.0001");
    }
}
