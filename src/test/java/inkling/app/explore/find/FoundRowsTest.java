package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.app.explore.SampleData;
import inkling.app.shared.RowSelection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundRowsTest {
    private static final Query TEST = Query.ALL.with(CategoryCondition.of(Measures.of("split"), 1));

    private final RowFacts facts = RowFacts.of(SampleData.rows(100));

    @Test
    void showsAllRowsInSpriteOrderWithoutAFilter() {
        assertThat(FoundRows.of(facts, Query.ALL, null).rows())
                .containsExactly(IntStream.range(0, 100).toArray());
    }

    @Test
    void showsSomeLabelsOfOneSplit() {
        Query query = TEST.with(new CategoryCondition(Measures.of("label"), Set.of(3, 7)));
        assertThat(FoundRows.of(facts, query, null).rows()).containsExactly(83, 87, 93, 97);
    }

    @Test
    void searchesOnlyTheGivenRowsThatAreRead() {
        RowFacts halfRead = RowFacts.of(SampleData.read(50, 100));
        RowSelection given = new RowSelection("some", List.of(3, 45, 60));
        assertThat(FoundRows.of(halfRead, Query.ALL, given).rows()).containsExactly(3, 45);
        assertThat(FoundRows.of(halfRead, TEST, null).size()).isZero();
    }

    @Test
    void findsThePlaceOfEveryRowAndNoOther() {
        for (Query query : List.of(
                Query.ALL,
                TEST,
                Query.ALL.with(CategoryCondition.of(Measures.of("label"), 4)),
                TEST.sorted(Order.by(Measures.of("ink"))),
                Query.ALL.sorted(new Order(Measures.of("label"), true)))) {
            FoundRows found = FoundRows.of(facts, query, null);
            int[] rows = found.rows();
            for (int row = 0; row < 100; row++) {
                int wanted = row;
                int place = IntStream.range(0, rows.length)
                        .filter(i -> rows[i] == wanted)
                        .findFirst()
                        .orElse(-1);
                assertThat(found.place(row)).isEqualTo(place);
            }
            assertThat(found.place(-1)).isEqualTo(-1);
            assertThat(found.place(100)).isEqualTo(-1);
        }
    }

    @Test
    void putsSortedRowsBackIntoTheOrderOfTheSprite() {
        FoundRows sorted = FoundRows.of(facts, TEST.sorted(Order.by(Measures.of("ink"))), null);
        assertThat(sorted.isInSpriteOrder()).isFalse();
        assertThat(sorted.inSpriteOrder().rows())
                .containsExactly(IntStream.range(80, 100).toArray());
    }

    @Test
    void travelsToTheNextRowShown() {
        FoundRows sevens = FoundRows.of(facts, 7, 17, 27);

        assertThat(sevens.nearestPlace(0)).isEqualTo(0);
        assertThat(sevens.nearestPlace(8)).isEqualTo(1);
        assertThat(sevens.nearestPlace(99)).isEqualTo(2);
        assertThat(FoundRows.of(facts).nearestPlace(5)).isEqualTo(-1);
    }
}
