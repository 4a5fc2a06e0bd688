package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.neighbors.prototypes.PrototypeSearch;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Query;
import inkling.analysis.query.RangeCondition;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.View;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.model.Lens;
import inkling.app.shared.rows.RowAnalysis;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import javafx.beans.binding.StringBinding;
import org.junit.jupiter.api.Test;

class ExploreViewModelTest {
    private static final Query TEST = Query.ALL.with(CategoryCondition.of(Measures.of("split"), 1));

    private final Session session = new Session();
    private final RowBrowser rows = new RowBrowser(session, Background.inline());
    private final ExploreViewModel model =
            new ExploreViewModel(rows, session, new RowAnalysis(session, Background.inline()));

    @Test
    void saysHowManyDigitsAreShown() {
        assertThat(model.countProperty().getValue()).isEqualTo("No digits yet");

        session.useData(SampleData.rows(1_200));
        assertThat(model.countProperty().getValue()).isEqualTo("1,200 digits");

        session.useData(new DataSet(new Sprite(new byte[1][], 1), new OneHotLabels(new byte[] {7}, Classes.DIGITS), 1));
        assertThat(model.countProperty().getValue()).isEqualTo("1 digit");
    }

    @Test
    void describesTheDigitUnderTheMouse() {
        session.useData(SampleData.rows(100));
        assertThat(model.descriptionProperty().getValue()).isEmpty();

        rows.hoveredRowProperty().set(42);
        assertThat(model.descriptionProperty().getValue()).isEqualTo("row 42 · label 2 · train");
    }

    @Test
    void saysThatTheSelectedDigitIsFilteredOut() {
        session.useData(SampleData.rows(1_200));
        rows.setQuery(TEST);
        assertThat(model.hiddenProperty().getValue()).isEmpty();

        rows.select(12);
        assertThat(model.hiddenProperty().getValue()).isEqualTo("Row 12 is not shown here: the filters leave it out.");
    }

    @Test
    void countsAllDigitsOfTheSpriteWhateverTheFilterHides() {
        session.useData(SampleData.rows(1_200));
        rows.setQuery(TEST);
        assertThat(model.countProperty().getValue()).isEqualTo("240 digits");

        rows.viewProperty().set(View.SPRITE);
        assertThat(model.countProperty().getValue()).isEqualTo("1,200 digits");
    }

    @Test
    void saysWhenNothingMatches() {
        session.useData(SampleData.read(50, 100));
        assertThat(model.emptyProperty().get()).isFalse();

        rows.setQuery(TEST);
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

    @Test
    void saysWhyNoDigitIsShown() {
        session.useData(SampleData.rows(100));
        StringBinding why = model.emptyTextProperty();
        rows.setQuery(TEST.with(CategoryCondition.of(Measures.of("label"), 11)));
        assertThat(why.getValue()).isEqualTo("No digits match the filters.");
        rows.setQuery(Query.ALL.with(RangeCondition.between(Measures.of("forgotten"), 1, 9)));
        assertThat(why.getValue()).isEqualTo("No digits: “times forgotten” is not known with this model.");
    }

    @Test
    void saysThatPrototypesAreChosenAmongTrainingRows() {
        DataSet tests = NeighborsByHand.data(0, new int[3], 1, 2, 3);
        session.useData(tests);
        StringBinding why = model.emptyTextProperty();
        Query prototypes = Query.ALL.with(CategoryCondition.of(Measures.of("example"), 0));
        rows.setQuery(prototypes);
        assertThat(why.getValue()).isEqualTo("The pictures have not been compared yet.");

        session.useFacts(RowFacts.of(tests).withPrototypes(new PrototypeSearch(tests).finish()));
        assertThat(why.getValue()).isEqualTo("Prototypes are chosen among training rows, and this data set has none.");
        rows.setQuery(TEST.with(CategoryCondition.of(Measures.of("label"), 7)));
        assertThat(why.getValue()).isEqualTo("No digits match the filters.");
    }

    @Test
    void waitsForThePredictionsBeforeItSaysThatTheSelectedDigitIsHidden() {
        Session other = new Session();
        RowBrowser found = new RowBrowser(other, Background.inline());
        RowAnalysis slow = new RowAnalysis(other, Background.on(new WorkByHand()));
        ExploreViewModel waiting = new ExploreViewModel(found, other, slow);
        StringBinding hidden = waiting.hiddenProperty();
        other.useData(SampleData.rows(100));
        found.setQuery(Query.ALL.with(CategoryCondition.of(Measures.of("predicted"), 9)));
        other.select(3);
        other.lenses().lookThrough(new Lens(FactsByHand.model(), "mlp after epoch 3", null));
        assertThat(hidden.getValue()).isEmpty();
        assertThat(waiting.emptyTextProperty().getValue()).startsWith("Still classifying");

        found.setQuery(TEST); // the label and the split are known
        other.select(3);
        assertThat(hidden.getValue()).isEqualTo("Row 3 is not shown here: the filters leave it out.");
    }
}
