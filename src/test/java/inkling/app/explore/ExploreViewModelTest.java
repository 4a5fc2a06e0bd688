package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.ExploreViewModel.Mode;
import inkling.app.explore.find.Filter;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Split;
import inkling.data.Sprite;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExploreViewModelTest {
    private final Session session = new Session();
    private final RowBrowser rows = new RowBrowser(session, Background.inline());
    private final ExploreViewModel model = new ExploreViewModel(rows, session);

    @Test
    void saysHowManyDigitsAreShown() {
        assertThat(model.countProperty().getValue()).isEqualTo("No digits yet");

        session.useData(SampleData.rows(1_200));
        assertThat(model.countProperty().getValue()).isEqualTo("1,200 digits");

        session.useData(new DataSet(new Sprite(new byte[1][], 1), new OneHotLabels(new byte[] {7}, Classes.DIGITS), 1));
        assertThat(model.countProperty().getValue()).isEqualTo("1 digit");
    }

    @Test
    void describesTheDigitUnderTheMouseInPlaceOfAll() {
        session.useData(SampleData.rows(100));
        assertThat(model.descriptionProperty().getValue()).isEqualTo("in sprite order");

        rows.hoveredRowProperty().set(42);
        assertThat(model.descriptionProperty().getValue()).isEqualTo("row 42 · label 2 · train");

        rows.hoveredRowProperty().set(-1);
        model.modeProperty().set(Mode.SPRITE);
        assertThat(model.descriptionProperty().getValue()).isEqualTo("one digit per row, 784 pixels each");
    }

    @Test
    void countsAllDigitsOfTheSpriteWhateverTheFilterHides() {
        session.useData(SampleData.rows(1_200));
        rows.setFilter(new Filter(Split.TEST, Set.of()));
        assertThat(model.countProperty().getValue()).isEqualTo("240 digits");
        assertThat(model.filteredProperty().get()).isTrue();

        model.modeProperty().set(Mode.SPRITE);
        assertThat(model.countProperty().getValue()).isEqualTo("1,200 digits");
        assertThat(model.filteredProperty().get()).isFalse();
    }

    @Test
    void saysWhenNothingMatches() {
        session.useData(SampleData.read(50, 100));
        assertThat(model.emptyProperty().get()).isFalse();

        rows.setFilter(new Filter(Split.TEST, Set.of()));
        assertThat(model.emptyProperty().get()).isTrue();
        assertThat(model.countProperty().getValue()).isEqualTo("No digits");
    }

    @Test
    void tellsUnreadableDataFromDataReadInPart() {
        session.reportDataProblem("expected 784 columns");
        assertThat(model.unreadableProperty().get()).isTrue();
        assertThat(model.countProperty().getValue()).isEqualTo("No digits");
        assertThat(model.descriptionProperty().getValue()).isEmpty();

        session.useData(SampleData.read(25, 100));
        assertThat(model.unreadableProperty().get()).isFalse();
        assertThat(model.readProperty().getValue()).isEqualTo(0.25);
    }
}
