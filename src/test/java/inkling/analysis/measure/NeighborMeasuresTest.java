package inkling.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Prototypes;
import inkling.analysis.neighbors.Prototypes.Examples;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import inkling.analysis.neighbors.similar.PixelComparison;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.analysis.query.Search;
import inkling.data.DataSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighborMeasuresTest {
    /** Rows 0 to 3 are training rows; the distance of two is the root of the difference of their last numbers. */
    private final DataSet data =
            NeighborsByHand.data(4, new int[] {4, 4, 9, 9, 9, 4, 7}, 100, 101, 110, 126, 128, 300, 400);

    private final RowFacts plain = RowFacts.of(data);
    private final RowFacts facts = plain.withNeighbors(PixelComparison.of(data, NeighborsByHand.of(data, 6)))
            .withPrototypes(new Prototypes(List.of(new Examples(List.of(2, 3), List.of(1)))));

    @Test
    void measuresHowFarTheFifthNeighborIs() {
        assertThat(value("outlier", 0)).isCloseTo(Math.sqrt(200), within(1e-5)); // after 1, 10, 26 and 28
        assertThat(value("outlier", 6)).isCloseTo(Math.sqrt(299), within(1e-5)); // only 100 is farther
    }

    @Test
    void measuresHowFarTheNearestIs() {
        assertThat(value("nearest", 0)).isCloseTo(1, within(1e-6));
        assertThat(value("nearest", 2)).isCloseTo(3, within(1e-6)); // 101 to 110
        assertThat(value("nearest", 6)).isCloseTo(10, within(1e-6));
    }

    @Test
    void tellsWhichShareOfTheNeighborsHasTheLabel() {
        assertThat(value("agreement", 0)).isCloseTo(2 / 6.0, within(1e-6)); // rows 1 and 5
        assertThat(value("agreement", 6)).isZero();
    }

    @Test
    void numbersNearDuplicates() {
        assertThat(value("duplicates", 0)).isEqualTo(1);
        assertThat(value("duplicates", 3)).isEqualTo(2);
        assertThat(value("duplicates", 2)).isNaN();
        assertThat(value("duplicate-in", 0)).isZero();
        assertThat(value("duplicate-in", 3)).isEqualTo(1); // row 4 is a test row
        assertThat(value("duplicate-in", 6)).isNaN();
    }

    @Test
    void tellsPrototypesFromCriticisms() {
        assertThat(value("example", 3)).isZero();
        assertThat(value("example", 1)).isEqualTo(1);
        assertThat(value("example", 0)).isNaN();
        assertThat(value("place", 3)).isEqualTo(2);
        assertThat(value("place", 0)).isNaN();
    }

    @Test
    void areAskedForInQueries() throws QuerySyntaxException {
        assertThat(find("sort:outlier")).startsWith(6, 0);
        assertThat(find("duplicates>=1 sort:duplicates")).containsExactly(0, 1, 3, 4);
        assertThat(find("duplicate-in:\"train and test\"")).containsExactly(3, 4);
        assertThat(find("nearest<=3 agreement<0.4 sort:nearest")).containsExactly(0, 1, 3, 4, 2);
        assertThat(find("example:prototype sort:-place")).containsExactly(3, 2);
    }

    @Test
    void areNotKnownWithoutNeighbors() {
        assertThat(plain.has(Measures.of("outlier"))).isFalse();
        assertThat(plain.has(Measures.of("example"))).isFalse();
        assertThat(plain.column(Measures.of("nearest"))).containsOnly(Float.NaN);
    }

    @Test
    void keepTheirValuesWhenTheModelChanges() {
        assertThat(facts.with(null).column(Measures.of("outlier"))).isEqualTo(facts.column(Measures.of("outlier")));
        assertThat(facts.withNeighbors(null).column(Measures.of("outlier"))).containsOnly(Float.NaN);
    }

    private int[] find(String query) throws QuerySyntaxException {
        return Search.run(facts, new QueryParser(facts).parse(query));
    }

    private double value(String key, int row) {
        return facts.value(Measures.of(key), row);
    }
}
