package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.data.Classes;
import inkling.data.Split;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private final Session session = new Session();
    private final RowBrowser rows = new RowBrowser(session, Background.inline());
    private final FindViewModel model = new FindViewModel(rows, session, Background.inline());

    @Test
    void showsNothingAndComplainsOfNothingWithoutData() {
        rows.move(1);
        model.goTo("5");
        model.toggle(3);

        assertThat(rows.foundProperty().get()).isNull();
        assertThat(rows.selectedRowProperty().get()).isEqualTo(-1);
    }

    @Test
    void selectsTheFirstDigitWhenTheFirstRowsCome() {
        session.useData(SampleData.read(20, 100));

        assertThat(rows.selectedRowProperty().get()).isZero();
        assertThat(rows.foundProperty().get().size()).isEqualTo(20);
        assertThat(model.balanceProperty().get().count(null)).isEqualTo(100);
    }

    @Test
    void keepsFilterAndSelectionWhileMoreRowsCome() {
        session.useData(SampleData.read(20, 100));
        model.toggle(7);
        rows.selectPlace(1);

        session.useData(SampleData.read(60, 100));

        assertThat(rows.selectedRowProperty().get()).isEqualTo(17);
        assertThat(rows.foundProperty().get().size()).isEqualTo(6);
    }

    @Test
    void movesTheSelectionOnlyWhenTheFilterHidesIt() {
        session.useData(SampleData.rows(100));
        rows.select(45);

        model.toggle(5);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(45);

        model.toggle(5);
        model.toggle(8);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(48);
        model.choose(Split.TEST);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(88);
    }

    @Test
    void movesAmongTheRowsOnShowAndStopsAtTheEnds() {
        session.useData(SampleData.rows(100));
        model.toggle(2);

        rows.selectPlace(0);
        rows.move(3);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(32);
        rows.move(1000);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(92);
        rows.move(-1000);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(2);
    }

    @Test
    void releasesTheFilterForARowThatAnotherScreenAsksFor() {
        session.useData(SampleData.rows(100));
        model.toggle(2);

        session.select(55);

        assertThat(model.filterProperty().get()).isEqualTo(Filter.NONE);
        assertThat(rows.foundProperty().get().place(55)).isEqualTo(55);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(55);
    }

    @Test
    void showsTheRowsThatAnotherScreenAsksForUntilAFilterIsChosen() {
        session.useData(SampleData.rows(100));

        session.show(new RowSelection("4 classified as 9", List.of(4, 14, 44)), 4);
        assertThat(rows.foundProperty().get().size()).isEqualTo(3);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(4);
        assertThat(rows.title()).isEqualTo("4 classified as 9");

        model.choose(Split.TEST);
        assertThat(rows.foundProperty().get().size()).isEqualTo(20);
        assertThat(session.getShownRows()).isNull();
    }

    @Test
    void goesToARowAndRefusesOneThatIsNotThere() {
        session.useData(SampleData.rows(1_100));

        model.goTo(" 1,099 ");
        assertThat(rows.selectedRowProperty().get()).isEqualTo(1_099);
        assertThat(model.rowProblemProperty().get()).isEmpty();

        for (String wrong : new String[] {"1100", "-1", "7th", "", "99999999999"}) {
            model.goTo(wrong);
            assertThat(model.rowProblemProperty().get()).isEqualTo("Enter a row number from 0 to 1,099.");
            assertThat(rows.selectedRowProperty().get()).isEqualTo(1_099);
        }
    }

    @Test
    void takesTheClassesFromTheDataSet() {
        assertThat(model.classesProperty().getValue()).isEqualTo(Classes.DIGITS);

        session.useData(SampleData.letters(100));
        model.toggle(25);
        model.toggle(2);

        assertThat(model.classesProperty().getValue().count()).isEqualTo(26);
        assertThat(model.balanceProperty().get().count(null, 25)).isEqualTo(3);
        assertThat(rows.title()).isEqualTo("labels c, z");
        assertThat(rows.describe(51)).isEqualTo("row 51 · label z · train");
        assertThat(rows.foundProperty().get().row(1)).isEqualTo(25);
    }

    @Test
    void forgetsARefusedRowNumberWhenAnotherRowIsSelected() {
        session.useData(SampleData.rows(100));
        model.goTo("100");

        rows.select(7);

        assertThat(model.rowProblemProperty().get()).isEmpty();
    }

    @Test
    void startsAnewWhenOtherDataIsOpened() {
        session.useData(SampleData.rows(100));
        session.select(99);

        session.select(-1);
        session.useData(null);
        session.useData(SampleData.rows(30));

        assertThat(rows.selectedRowProperty().get()).isZero();
        assertThat(rows.foundProperty().get().size()).isEqualTo(30);
    }

    @Test
    void saysWhatIsOnShow() {
        session.useData(SampleData.rows(100));
        assertThat(rows.title()).isEqualTo("in sprite order");

        model.toggle(9);
        model.toggle(4);
        model.choose(Split.TEST);
        assertThat(rows.title()).isEqualTo("labels 4, 9 · test only");
        assertThat(rows.describe(84)).isEqualTo("row 84 · label 4 · test");
        assertThat(rows.describe(100)).isEmpty();
    }

    @Test
    void filtersEightMillionRows() {
        session.useData(SampleData.eightMillion());

        model.toggle(7);
        model.choose(Split.TEST);

        assertThat(rows.foundProperty().get().size()).isEqualTo(160_000);
        assertThat(rows.foundProperty().get().row(159_999)).isEqualTo(7_999_997);
    }
}
