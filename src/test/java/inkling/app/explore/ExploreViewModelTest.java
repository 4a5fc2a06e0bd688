package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.data.Split;
import org.junit.jupiter.api.Test;

class ExploreViewModelTest {
    private final Session session = new Session();
    private final ExploreViewModel model = new ExploreViewModel(session, Background.inline());

    @Test
    void showsNothingAndComplainsOfNothingWithoutData() {
        model.move(1);
        model.goTo("5");
        model.toggle(3);

        assertThat(model.showing().get()).isNull();
        assertThat(model.selected().get()).isEqualTo(-1);
    }

    @Test
    void selectsTheFirstDigitWhenTheFirstRowsCome() {
        session.useData(SampleData.read(20, 100));

        assertThat(model.selected().get()).isZero();
        assertThat(model.showing().get().size()).isEqualTo(20);
        assertThat(model.balance().get().count(null)).isEqualTo(100);
    }

    @Test
    void keepsFilterAndSelectionWhileMoreRowsCome() {
        session.useData(SampleData.read(20, 100));
        model.toggle(7);
        model.selectPlace(1);

        session.useData(SampleData.read(60, 100));

        assertThat(model.selected().get()).isEqualTo(17);
        assertThat(model.showing().get().size()).isEqualTo(6);
    }

    @Test
    void movesTheSelectionOnlyWhenTheFilterHidesIt() {
        session.useData(SampleData.rows(100));
        model.select(45);

        model.toggle(5);
        assertThat(model.selected().get()).isEqualTo(45);

        model.toggle(5);
        model.toggle(8);
        assertThat(model.selected().get()).isEqualTo(48);
        model.choose(Split.TEST);
        assertThat(model.selected().get()).isEqualTo(88);
    }

    @Test
    void movesAmongTheRowsOnShowAndStopsAtTheEnds() {
        session.useData(SampleData.rows(100));
        model.toggle(2);

        model.selectPlace(0);
        model.move(3);
        assertThat(model.selected().get()).isEqualTo(32);
        model.move(1000);
        assertThat(model.selected().get()).isEqualTo(92);
        model.move(-1000);
        assertThat(model.selected().get()).isEqualTo(2);
    }

    @Test
    void releasesTheFilterForARowThatAnotherScreenAsksFor() {
        session.useData(SampleData.rows(100));
        model.toggle(2);

        session.select(55);

        assertThat(model.filter().get()).isEqualTo(Filter.NONE);
        assertThat(model.showing().get().rows().place(55)).isEqualTo(55);
        assertThat(model.selected().get()).isEqualTo(55);
    }

    @Test
    void showsTheRowsThatAnotherScreenAsksForUntilAFilterIsChosen() {
        session.useData(SampleData.rows(100));

        session.show(new RowSelection("4 classified as 9", new int[] {4, 14, 44}), 4);
        assertThat(model.showing().get().size()).isEqualTo(3);
        assertThat(model.selected().get()).isEqualTo(4);
        assertThat(model.selectionWords()).isEqualTo("4 classified as 9");

        model.choose(Split.TEST);
        assertThat(model.showing().get().size()).isEqualTo(20);
        assertThat(session.getShownRows()).isNull();
    }

    @Test
    void goesToARowAndRefusesOneThatIsNotThere() {
        session.useData(SampleData.rows(1_100));

        model.goTo(" 1,099 ");
        assertThat(model.selected().get()).isEqualTo(1_099);
        assertThat(model.goToProblem().get()).isEmpty();

        for (String wrong : new String[] {"1100", "-1", "7th", "", "99999999999"}) {
            model.goTo(wrong);
            assertThat(model.goToProblem().get()).isEqualTo("There are rows 0 to 1,099.");
            assertThat(model.selected().get()).isEqualTo(1_099);
        }
    }

    @Test
    void startsAnewWhenOtherDataIsOpened() {
        session.useData(SampleData.rows(100));
        session.select(99);

        session.select(-1);
        session.useData(null);
        session.useData(SampleData.rows(30));

        assertThat(model.selected().get()).isZero();
        assertThat(model.showing().get().size()).isEqualTo(30);
    }

    @Test
    void saysWhatIsOnShow() {
        session.useData(SampleData.rows(100));
        assertThat(model.selectionWords()).isEqualTo("in sprite order");

        model.toggle(9);
        model.toggle(4);
        model.choose(Split.TEST);
        assertThat(model.selectionWords()).isEqualTo("4, 9, test only");
        assertThat(model.words(84)).isEqualTo("row 84 · digit 4 · test");
        assertThat(model.words(100)).isEmpty();
    }

    @Test
    void zoomsThroughTheFiveSizes() {
        model.zoom(1);
        assertThat(model.thumbnail().get()).isEqualTo(84);
        model.zoom(5);
        assertThat(model.thumbnail().get()).isEqualTo(112);
        model.zoom(-9);
        assertThat(model.thumbnail().get()).isEqualTo(28);
    }

    @Test
    void sievesEightMillionRows() {
        session.useData(SampleData.eightMillion());

        model.toggle(7);
        model.choose(Split.TEST);

        assertThat(model.showing().get().size()).isEqualTo(160_000);
        assertThat(model.showing().get().row(159_999)).isEqualTo(7_999_997);
    }
}
