package inkling.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final RowFacts facts = FactsByHand.six();

    @Test
    void findsAllRowsInTheirOrder() throws QuerySyntaxException {
        assertThat(find("")).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void findsRowsThatMeetAllConditions() throws QuerySyntaxException {
        assertThat(find("wrong")).containsExactly(1, 3, 4);
        assertThat(find("wrong split:test")).containsExactly(4);
        assertThat(find("label:4 predicted:9")).containsExactly(1, 4);
        assertThat(find("label:4,1 confidence<0.85")).containsExactly(1, 3);
        assertThat(find("correct label:1")).isEmpty();
    }

    @Test
    void includesALimitOnlyIfTheSignSaysSo() throws QuerySyntaxException {
        assertThat(find("confidence<=0.6")).containsExactly(1);
        assertThat(find("confidence<0.6")).isEmpty();
        assertThat(find("confidence>0.9")).containsExactly(5);
        assertThat(find("confidence>=0.9")).containsExactly(0, 4, 5);
        assertThat(find("confidence:0.75..0.8")).containsExactly(2, 3);
        assertThat(find("ink=3")).containsExactly(2);
    }

    @Test
    void putsTheInterestingEndFirst() throws QuerySyntaxException {
        assertThat(find("sort:loss")).containsExactly(4, 3, 1, 2, 0, 5);
        assertThat(find("sort:confidence")).containsExactly(1, 2, 3, 0, 4, 5);
        assertThat(find("sort:-confidence")).containsExactly(5, 0, 4, 3, 2, 1);
    }

    @Test
    void keepsTheOrderOfRowsWithEqualValues() throws QuerySyntaxException {
        assertThat(find("sort:label")).containsExactly(3, 0, 1, 4, 2, 5);
        assertThat(find("sort:-label")).containsExactly(2, 5, 0, 1, 4, 3);
    }

    @Test
    void putsRowsWithoutAValueLast() throws QuerySyntaxException {
        RowFacts some =
                facts.with(FactsByHand.predictions(new int[] {4, 4}, new double[] {0.9, 0.6}, new int[] {1, 1}));
        assertThat(Search.run(some, new QueryParser(some).parse("sort:loss"))).containsExactly(1, 0, 2, 3, 4, 5);
        assertThat(Search.run(some, new QueryParser(some).parse("sort:-loss"))).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Search.run(some, new QueryParser(some).parse("wrong"))).isEmpty();
    }

    @Test
    void sortsAsAComparatorDoes() {
        Random random = new Random(5);
        int[] labels = random.ints(500, 0, 10).toArray();
        RowFacts many = RowFacts.of(FactsByHand.data(labels))
                .with(FactsByHand.predictions(
                        random.ints(500, 0, 5).toArray(),
                        random.doubles(500, 0.5, 1).toArray(),
                        random.ints(500, 5, 10).toArray()));
        Query query = Query.ALL.sorted(Order.by(Measures.of("loss")));
        Integer[] expected = IntStream.range(0, 500).boxed().toArray(Integer[]::new);
        Arrays.sort(expected, Comparator.comparingDouble(row ->
                -(float) many.predictions().loss(row, labels[row])));
        assertThat(Arrays.stream(Search.run(many, query)).boxed()).containsExactly(expected);
    }

    private int[] find(String text) throws QuerySyntaxException {
        return Search.run(facts, new QueryParser(facts).parse(text));
    }
}
