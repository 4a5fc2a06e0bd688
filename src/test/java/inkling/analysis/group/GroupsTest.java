package inkling.analysis.group;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.Query;
import inkling.analysis.query.Search;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private final RowFacts facts = FactsByHand.six();
    private final Bins label = Bins.of(facts, Measures.of("label"), 8);
    private final Bins predicted = Bins.of(facts, Measures.of("predicted"), 8);

    @Test
    void arrangesTheConfusionMatrix() {
        Groups groups = Groups.of(facts, new int[] {0, 1, 2, 3, 4, 5}, label, predicted);
        assertThat(groups.size(4, 4)).isEqualTo(1);
        assertThat(groups.size(4, 9)).isEqualTo(2);
        assertThat(groups.size(9, 9)).isEqualTo(2);
        assertThat(groups.size(1, 7)).isEqualTo(1);
        assertThat(sizes(groups).sum()).isEqualTo(6);
    }

    @Test
    void keepsTheOrderInACell() {
        Groups groups = Groups.of(facts, new int[] {5, 4, 3, 2, 1, 0}, label, predicted);
        assertThat(groups.row(4, 9, 0)).isEqualTo(4);
        assertThat(groups.row(4, 9, 1)).isEqualTo(1);
    }

    @Test
    void leavesOutRowsWithoutAValue() {
        RowFacts some = facts.with(FactsByHand.predictions(new int[] {9}, new double[] {1}, new int[] {1}));
        Groups groups = Groups.of(some, new int[] {0, 1, 2}, label, predicted);
        assertThat(groups.size(4, 9)).isEqualTo(1);
        assertThat(sizes(groups).sum()).isEqualTo(1);
    }

    private static IntStream sizes(Groups groups) {
        return IntStream.range(0, 100).map(cell -> groups.size(cell / 10, cell % 10));
    }

    @Test
    void dividesSharesIntoEqualBins() {
        Bins bins = Bins.of(facts, Measures.of("confidence"), 10);
        assertThat(bins.count()).isEqualTo(10);
        assertThat(bins.bin(0.6f)).isEqualTo(6);
        assertThat(bins.bin(1)).isEqualTo(9);
        assertThat(bins.bin(Double.NaN)).isEqualTo(-1);
        assertThat(bins.counts(facts, new int[] {0, 1, 2, 3, 4, 5})).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 3);
    }

    @Test
    void dividesOtherNumbersFromTheSmallestToTheLargest() {
        Bins bins = Bins.of(facts, Measures.of("ink"), 5); // 1 to 6 white pixels
        assertThat(bins.start(0)).isEqualTo(1);
        assertThat(bins.start(5)).isEqualTo(6);
        assertThat(bins.counts(facts, new int[] {0, 1, 2, 3, 4, 5})).containsExactly(1, 1, 1, 1, 2);
    }

    @Test
    void findsExactlyTheRowsOfSomeBins() {
        for (String key : new String[] {"ink", "confidence", "probability", "margin", "label", "loss"}) {
            Bins bins = Bins.of(facts, Measures.of(key), 10);
            int[] counts = bins.counts(facts, new int[] {0, 1, 2, 3, 4, 5});
            for (int bin = 0; bin < bins.count(); bin++) {
                assertThat(Search.run(facts, Query.ALL.with(bins.condition(bin, bin))))
                        .as("%s, bin %d", key, bin)
                        .hasSize(counts[bin]);
            }
        }
    }
}
