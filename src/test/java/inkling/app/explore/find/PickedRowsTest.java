package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.RowSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PickedRowsTest {
    private final Session session = new Session();
    private final RowBrowser rows = new RowBrowser(session, Background.inline());
    private final PickedRows picked = rows.picked();

    @Test
    void picksTheSelectedRowAlongWithTheFirstOneAdded() {
        use(100);
        picked.only(4);
        assertThat(picked.getPicked()).isEqualTo(RowSet.NONE);
        assertThat(picked.inOrder()).containsExactly(4);

        picked.toggle(9);
        picked.toggle(2);
        assertThat(picked.getPicked()).isEqualTo(RowSet.of(2, 4, 9));
        assertThat(session.getSelectedRow()).isEqualTo(2);

        picked.toggle(4);
        assertThat(picked.getPicked()).isEqualTo(RowSet.of(2, 9));
        picked.only(7);
        assertThat(picked.getPicked()).isEqualTo(RowSet.NONE);
    }

    @Test
    void extendsOverThePlacesOfTheOrderOfNow() {
        use(30);
        rows.setQuery(Query.ALL.sorted(new Order(Measures.of("label"), true))); // 9 19 29 8 18 28 7 ...
        picked.only(29);

        picked.extendTo(18, false);
        assertThat(picked.inOrder()).containsExactly(29, 8, 18);
        picked.extendTo(9, false);
        assertThat(picked.inOrder()).containsExactly(9, 19, 29);

        picked.toggle(7);
        picked.extendTo(28, true);
        assertThat(picked.inOrder()).containsExactly(9, 19, 29, 28, 7);
    }

    @Test
    void extendsByKeysAndTurnsBackAtTheEnds() {
        use(20);
        picked.only(5);
        picked.extendBy(3);
        assertThat(picked.getPicked()).isEqualTo(RowSet.range(5, 9));

        picked.extendBy(-5);
        assertThat(picked.getPicked()).isEqualTo(RowSet.range(3, 6));
        picked.extendBy(-Integer.MAX_VALUE / 2);
        assertThat(picked.getPicked()).isEqualTo(RowSet.range(0, 6));
        assertThat(session.getSelectedRow()).isZero();
    }

    @Test
    void keepsRowsThatAreNoLongerFoundAndCountsThemAsHidden() {
        use(100);
        picked.only(3);
        picked.extendTo(14, false);

        rows.setQuery(Query.ALL.with(new CategoryCondition(Measures.of("label"), Set.of(3, 4))));
        assertThat(picked.getPicked().size()).isEqualTo(12);
        assertThat(picked.hiddenProperty().get()).isEqualTo(8);
        assertThat(picked.inOrder()).startsWith(3, 4, 13, 14, 5).hasSize(12);

        rows.setQuery(Query.ALL);
        assertThat(picked.hiddenProperty().get()).isZero();
    }

    @Test
    void picksAllRowsFoundAndForgetsThemWithTheirDataSet() {
        use(65_000);
        picked.all();
        assertThat(picked.getPicked()).isEqualTo(RowSet.range(0, 65_000));

        rows.setQuery(Query.ALL.with(CategoryCondition.of(Measures.of("label"), 3)));
        picked.all();
        assertThat(picked.getPicked().size()).isEqualTo(6_500);

        use(50);
        assertThat(picked.getPicked()).isEqualTo(RowSet.NONE);
    }

    @Test
    void keepsThePicksWhileMoreRowsAreRead() {
        session.useData(SampleData.read(40, 100));
        picked.only(3);
        picked.toggle(8);

        session.useData(SampleData.read(100, 100));

        assertThat(picked.getPicked()).isEqualTo(RowSet.of(3, 8));
    }

    @Test
    void picksWhatTheRubberBandTouchesBesidesTheRowsBefore() {
        use(50);
        picked.only(40);
        picked.toggle(41);

        picked.beginBand(true);
        picked.touch(RowSet.range(0, 5));
        picked.touch(RowSet.range(0, 2));
        assertThat(picked.getPicked()).isEqualTo(RowSet.of(0, 1, 40, 41));

        picked.beginBand(false);
        picked.touch(RowSet.of(7));
        assertThat(picked.getPicked()).isEqualTo(RowSet.of(7));
    }

    private void use(int size) {
        session.useData(SampleData.rows(size));
    }
}
