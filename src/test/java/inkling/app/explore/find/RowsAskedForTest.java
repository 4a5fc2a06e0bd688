package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Query;
import inkling.app.shared.RowSelection;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows that another screen asks for, and the way back to what was shown before. */
class RowsAskedForTest extends FindSteps {
    @Test
    void searchesAmongTheRowsAnotherScreenAsksFor() {
        RowSelection given = new RowSelection("4 classified as 9", List.of(4, 14, 44, 95));
        use(100, 100);

        session.show(given, 14);
        work.doAll();
        assertThat(rows.foundProperty().get().size()).isEqualTo(4);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(14);

        search(Query.ALL.with(CategoryCondition.of(Measures.of("split"), 1)));
        assertThat(rows.foundProperty().get().rows()).containsExactly(95);

        rows.releaseGiven();
        work.doAll();
        assertThat(rows.foundProperty().get().size()).isEqualTo(20);
    }

    @Test
    void goesBackToWhatWasShown() {
        use(100, 100);
        search(label(2));
        rows.viewProperty().set(View.GROUPS);
        rows.select(12);

        rows.open(label(3));
        work.doAll();
        assertThat(rows.viewProperty().get()).isEqualTo(View.WALL);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(13);

        rows.goBack();
        work.doAll();
        assertThat(rows.queryProperty().get()).isEqualTo(label(2));
        assertThat(rows.viewProperty().get()).isEqualTo(View.GROUPS);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(12);
        assertThat(rows.canGoBackProperty().get()).isFalse();
    }

    @Test
    void goesBackToTheRowsThatAnotherScreenAskedFor() {
        RowSelection given = new RowSelection("4 classified as 9", List.of(4, 14, 44));
        use(100, 100);
        session.show(given, 14);
        work.doAll();

        rows.open(label(4));
        session.clearShownRows();
        work.doAll();
        rows.goBack();
        work.doAll();

        assertThat(session.getShownRows()).isEqualTo(given);
        assertThat(rows.foundProperty().get().size()).isEqualTo(3);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(14);
    }

    @Test
    void asksForNoClassThatTheDataSetDoesNotHave() {
        use(100, 100);
        rows.setQuery(label(7));
        rows.open(label(8));
        Picture picture = new Picture(new byte[Picture.SIZE]);
        DataSet two = DataSet.of(List.of(picture, picture), new byte[] {0, 1}, new Classes(List.of("bag", "shoe")));
        List<String> texts = new ArrayList<>();
        rows.factsProperty()
                .subscribe(facts -> texts.add(rows.queryProperty().get().text(facts)));
        session.useData(two);
        work.doAll();
        assertThat(texts).containsExactly("label:8", "");
        assertThat(rows.foundProperty().get().size()).isEqualTo(2);
        rows.goBack();
        assertThat(rows.queryProperty().get()).isEqualTo(Query.ALL);
    }
}
