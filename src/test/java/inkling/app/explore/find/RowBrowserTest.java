package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.app.explore.SampleData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowBrowserTest extends FindSteps {
    @Test
    void showsNothingAndComplainsOfNothingWithoutData() {
        rows.move(1);
        rows.setQuery(label(3));
        work.doAll();

        assertThat(rows.goTo("5")).isEmpty();
        assertThat(rows.foundProperty().get()).isNull();
        assertThat(rows.selectedRowProperty().get()).isEqualTo(-1);
    }

    @Test
    void keepsQueryAndSelectionWhileMoreRowsCome() {
        use(20, 100);
        assertThat(rows.selectedRowProperty().get()).isZero();
        rows.setQuery(label(7));
        work.doAll();
        rows.selectPlace(1);

        use(60, 100);

        assertThat(rows.selectedRowProperty().get()).isEqualTo(17);
        assertThat(rows.foundProperty().get().size()).isEqualTo(6);
    }

    @Test
    void movesTheSelectionOnlyWhenAnotherQueryHidesIt() {
        use(100, 100);
        rows.select(45);

        search(label(5));
        assertThat(rows.selectedRowProperty().get()).isEqualTo(45);

        search(label(8));
        assertThat(rows.selectedRowProperty().get()).isEqualTo(48);
        search(label(8).with(CategoryCondition.of(Measures.of("split"), 1)));
        assertThat(rows.selectedRowProperty().get()).isEqualTo(88);
    }

    @Test
    void movesAmongTheRowsShownAndStopsAtTheEnds() {
        use(100, 100);
        search(label(2));

        rows.selectPlace(0);
        rows.move(3);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(32);
        rows.move(1000);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(92);
        rows.move(-1000);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(2);
    }

    @Test
    void saysThatTheSelectedRowIsFilteredOutAndDropsNoFilter() {
        use(100, 100);
        search(label(2));

        session.select(55);

        assertThat(rows.hiddenRowProperty().get()).isEqualTo(55);
        assertThat(rows.queryProperty().get()).isEqualTo(label(2));

        rows.showAll();
        work.doAll();
        assertThat(rows.hiddenRowProperty().get()).isEqualTo(-1);
        assertThat(rows.foundProperty().get().place(55)).isEqualTo(55);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(55);
    }

    @Test
    void keepsAFilteredOutRowSelectedWhileTheFactsGrow() {
        use(100, 100);
        search(label(2));
        session.select(55);

        session.useFacts(RowFacts.of(session.getData()));
        work.doAll();

        assertThat(rows.selectedRowProperty().get()).isEqualTo(55);
        assertThat(rows.hiddenRowProperty().get()).isEqualTo(55);
    }

    @Test
    void sortsAndFindsThePlaceOfEveryRow() {
        use(30, 30);
        search(Query.ALL.sorted(new Order(Measures.of("label"), true)));

        FoundRows found = rows.foundProperty().get();
        assertThat(found.rows()).startsWith(9, 19, 29, 8, 18);
        for (int place = 0; place < found.size(); place++) {
            assertThat(found.place(found.row(place))).isEqualTo(place);
        }
        rows.selectPlace(0);
        rows.move(3);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(8);
    }

    @Test
    void goesToARowAndRefusesOneThatIsNotThere() {
        use(1_100, 1_100);

        assertThat(rows.goTo(" 1,099 ")).isEmpty();
        assertThat(rows.selectedRowProperty().get()).isEqualTo(1_099);

        for (String wrong : new String[] {"1100", "-1", "7th", "", "99999999999"}) {
            assertThat(rows.goTo(wrong)).isEqualTo("Enter a row number from 0 to 1,099.");
            assertThat(rows.selectedRowProperty().get()).isEqualTo(1_099);
        }
    }

    @Test
    void describesARowInTheClassesOfTheDataSet() {
        session.useData(SampleData.letters(100));
        work.doAll();

        assertThat(rows.foundProperty().get().describe(51)).isEqualTo("row 51 · label z · train");
        assertThat(rows.foundProperty().get().describe(100)).isEmpty();
    }

    @Test
    void startsAnewWhenOtherDataIsOpened() {
        use(100, 100);
        session.select(99);

        session.select(-1);
        session.useData(null);
        use(30, 30);

        assertThat(rows.selectedRowProperty().get()).isZero();
        assertThat(rows.foundProperty().get().size()).isEqualTo(30);
    }

    @Test
    void keepsTheOrderWhileALiveRunUpdatesUntilAskedToSearchAgain() {
        RowFacts before = FactsByHand.six();
        session.useData(before.data());
        session.useLiveModel(FactsByHand.model());
        session.useFacts(before);
        search(Query.ALL.sorted(Order.by(Measures.of("loss"))));
        assertThat(rows.foundProperty().get().row(0)).isEqualTo(4); // 4 predicted as 9 with 0.9
        int[] order = rows.foundProperty().get().rows().clone();

        RowFacts after = before.with(FactsByHand.predictions(
                new int[] {4, 4, 4, 1, 4, 9}, new double[] {0.9, 0.9, 0.99, 0.8, 0.9, 1}, new int[] {9, 9, 9, 7, 9, 4
                }));
        session.useFacts(after);
        work.doAll();
        assertThat(rows.foundProperty().get().rows()).containsExactly(order);
        assertThat(rows.foundProperty().get().facts()).isSameAs(after);
        assertThat(rows.orderKeptProperty().get()).isTrue();

        rows.searchAgain();
        work.doAll();
        assertThat(rows.foundProperty().get().row(0)).isEqualTo(2); // now 9 predicted as 4 with 0.99
        assertThat(rows.orderKeptProperty().get()).isFalse();
    }

    @Test
    void filtersEightMillionRows() {
        session.useData(SampleData.eightMillion());

        search(label(7).with(CategoryCondition.of(Measures.of("split"), 1)));

        assertThat(rows.foundProperty().get().size()).isEqualTo(160_000);
        assertThat(rows.foundProperty().get().row(159_999)).isEqualTo(7_999_997);
    }

    @Test
    void keepsTheNewestQueryWhenAnOlderSearchEndsLate() {
        use(100, 100);

        rows.setQuery(label(2));
        rows.setQuery(label(3));
        work.doAll();

        assertThat(rows.queryProperty().get()).isEqualTo(label(3));
        assertThat(rows.selectedRowProperty().get()).isEqualTo(3);
    }

    @Test
    void showsNothingRatherThanTheRowsOfThePreviousQueryWhenASearchFails() {
        List<Exception> reported = new ArrayList<>();
        background.setReporter(reported::add);
        use(100, 100);

        search(Query.ALL.sorted(Order.by(new BrokenMeasure())));

        assertThat(rows.foundProperty().get()).isNull();
        assertThat(reported).hasSize(1);
    }

    private static final class BrokenMeasure extends Measure {
        BrokenMeasure() {
            super(0, "broken", "broken", "For tests.", Source.DATA, Unit.NATS);
        }

        @Override
        public double value(RowFacts facts, int row) {
            throw new IllegalStateException("broken");
        }
    }
}
