package inkling.app.explore.find.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import inkling.analysis.FactsByHand;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.analysis.query.Query;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.View;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.map.RowComparison;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowModelTest {
    @TempDir
    Path folder;

    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();
    private final Background background = Background.on(work);

    @Test
    void saysWhatIsMissing() {
        ShowModel model = new ShowModel(
                new RowBrowser(session, background),
                new RowComparison(session, background, SimilarRowsFiles.ofUser()),
                background,
                new SavedQueries(folder.resolve("queries.json")));
        DataSet digits = FactsByHand.six().data();
        session.useData(digits);
        work.doAll();
        assertThat(missing(model)).containsExactly("", "no model", "no model", "open a run", "open a run", "", "", "");

        session.useModel(FactsByHand.model());
        session.useFacts(RowFacts.of(digits));
        work.doAll();
        assertThat(missing(model)).as("soon").containsExactly("", "", "", "open a run", "open a run", "", "", "");

        session.useFacts(FactsByHand.six());
        work.doAll();
        assertThat(missing(model)).as("now").containsExactly("", "", "", "open a run", "open a run", "", "", "");

        session.useData(
                new DataSet(digits.images(), new OneHotLabels(new byte[6], new Classes(List.of("cat", "dog"))), 4));
        work.doAll();
        assertThat(missing(model))
                .containsExactly("", "other classes", "other classes", "open a run", "open a run", "", "", "");

        List<String> reversed = List.of("9", "8", "7", "6", "5", "4", "3", "2", "1", "0");
        session.useData(new DataSet(digits.images(), new OneHotLabels(new byte[6], new Classes(reversed)), 4));
        work.doAll();
        assertThat(missing(model)).as("in another order").contains("other classes", atIndex(1));
    }

    @Test
    void saysThatASingleRowIsTooFewToCompare() {
        ShowModel model = new ShowModel(
                new RowBrowser(session, background),
                new RowComparison(session, background, SimilarRowsFiles.ofUser()),
                background,
                new SavedQueries(folder.resolve("queries.json")));
        session.useData(FactsByHand.data(4));
        work.doAll();
        assertThat(missing(model)).endsWith("too few rows", "too few rows", "too few rows");
    }

    @Test
    void comparesThePicturesBeforeItShowsOutliers() {
        RowBrowser rows = new RowBrowser(session, background);
        rows.viewProperty().set(View.GROUPS);
        RowComparison comparison = new RowComparison(session, background, new SimilarRowsFiles(folder));
        ShowModel model = new ShowModel(rows, comparison, background, new SavedQueries(folder.resolve("queries.json")));
        session.useData(FactsByHand.six().data());
        work.doAll();
        ShowModel.Item outliers = model.itemsProperty().get().get(5);
        assertThat(outliers.toFind()).isEqualTo(Measure.Source.NEIGHBORS);

        model.choose(outliers);
        assertThat(rows.queryProperty().get()).as("not yet").isEqualTo(Query.ALL);
        work.doAll();
        assertThat(rows.queryProperty().get().text(FactsByHand.six())).isEqualTo("sort:outlier");
        assertThat(rows.viewProperty().get()).isEqualTo(View.WALL);
        ShowModel.Item duplicates = model.itemsProperty().get().get(6);
        assertThat(duplicates.toFind()).isNull();
        assertThat(duplicates.count()).isZero(); // one more white pixel is a large part of so few
    }

    private static List<String> missing(ShowModel model) {
        return model.itemsProperty().get().stream().map(ShowModel.Item::missing).toList();
    }
}
