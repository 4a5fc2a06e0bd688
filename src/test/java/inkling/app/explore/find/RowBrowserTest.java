package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowBrowserTest {
    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();
    private final Background background = Background.on(work);
    private final RowBrowser rows = new RowBrowser(session, background);

    @Test
    void showsTheRowsAnotherScreenAsksForThoughAFilterHidTheSelectedOne() {
        RowSelection given = new RowSelection("4 classified as 9", List.of(4, 14, 44));
        session.useData(SampleData.rows(100));
        rows.setFilter(new Filter(null, Set.of(2)));
        work.doAll();

        session.show(given, 14);
        work.doAll();

        assertThat(session.getShownRows()).isEqualTo(given);
        assertThat(rows.foundProperty().get().size()).isEqualTo(3);
        assertThat(rows.selectedRowProperty().get()).isEqualTo(14);
    }

    @Test
    void keepsTheNewestFilterWhenAnOlderSearchEndsLate() {
        session.useData(SampleData.rows(100));
        work.doAll();

        rows.setFilter(new Filter(null, Set.of(2)));
        rows.setFilter(new Filter(null, Set.of(3)));
        work.doAll();

        assertThat(rows.filterProperty().get()).isEqualTo(new Filter(null, Set.of(3)));
        assertThat(rows.selectedRowProperty().get()).isEqualTo(3);
    }

    @Test
    void showsNothingRatherThanTheRowsOfThePreviousFilterWhenASearchFails() {
        List<Exception> reported = new ArrayList<>();
        background.setReporter(reported::add);
        session.useData(SampleData.rows(100));
        work.doAll();

        rows.setFilter(new Filter(null, Set.of(12)));
        work.doAll();

        assertThat(rows.foundProperty().get()).isNull();
        assertThat(reported).hasSize(1);
    }
}
