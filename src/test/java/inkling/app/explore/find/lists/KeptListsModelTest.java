package inkling.app.explore.find.lists;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Query;
import inkling.app.explore.SampleData;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptListsModelTest {
    private final List<Exception> reported = new ArrayList<>();
    private final Background background = Background.inline();
    private final Session session = new Session();
    private final RowBrowser rows = new RowBrowser(session, background);

    @TempDir
    private Path folder;

    @BeforeEach
    void report() {
        background.setReporter(reported::add);
    }

    @Test
    void keepsListsForTheNextStart() {
        session.useData(SampleData.rows(100));
        KeptListsModel lists = open();
        lists.keep(" doubtful ", RowSet.of(3, 77, 5));
        lists.keep("nice", RowSet.of(8));

        assertThat(names(lists)).containsExactly("doubtful", "nice");
        List<KeptList> again = open().listsProperty().get();
        assertThat(again).isEqualTo(lists.listsProperty().get());
        assertThat(again.get(0).rows()).isEqualTo(RowSet.of(3, 5, 77));
        assertThat(reported).isEmpty();
    }

    @Test
    void showsNoRowsOfAnotherDataSet() {
        session.useData(SampleData.rows(100));
        KeptListsModel lists = open();
        lists.keep("doubtful", RowSet.of(3, 77));

        session.useData(SampleData.rows(50));
        assertThat(names(lists)).isEmpty();
        lists.keep("doubtful", RowSet.of(1));
        assertThat(names(lists)).containsExactly("doubtful");

        session.useData(null);
        session.useData(SampleData.rows(100));
        assertThat(lists.listsProperty().get())
                .singleElement()
                .satisfies(list -> assertThat(list.rows()).isEqualTo(RowSet.of(3, 77)));
    }

    @Test
    void waitsForAllRowsBeforeItSaysWhichDataSetItIs() {
        session.useData(SampleData.rows(100));
        open().keep("doubtful", RowSet.of(3));

        session.useData(SampleData.read(40, 100));
        KeptListsModel lists = open();
        assertThat(names(lists)).isEmpty();

        session.useData(SampleData.read(100, 100));
        assertThat(names(lists)).containsExactly("doubtful");
    }

    @Test
    void readsAllPicturesForItsListsOnlyWhereOneMayBeOfTheDataSet() throws IOException {
        session.useData(SampleData.rows(100));
        open().keep("doubtful", RowSet.of(3, 77));
        AtomicInteger pages = new AtomicInteger();
        DataSet small = SampleData.rows(96);
        DataSet counted = new DataSet(
                Sprite.ofPages(96, page -> {
                    pages.incrementAndGet();
                    return new byte[Sprite.PAGE_ROWS * Picture.SIZE];
                }),
                small.labels(),
                80);
        session.useData(counted);
        KeptListsModel lists = open();
        assertThat(names(lists)).isEmpty();
        assertThat(pages).hasValue(0);

        Files.writeString(folder.resolve("list-0002.json"), "{\"name\":\"old\",\"data\":\"x\",\"rows\":[96]}");
        assertThat(names(open())).isEmpty();
        assertThat(pages).as("there is no row 96").hasValue(0);

        Files.writeString(folder.resolve("list-0002.json"), "{\"name\":\"old\",\"data\":\"x\",\"rows\":[95]}");
        assertThat(names(open())).isEmpty();
        assertThat(pages).hasValueGreaterThanOrEqualTo(96 / Sprite.PAGE_ROWS);
    }

    @Test
    void replacesRenamesAndDeletes() {
        session.useData(SampleData.rows(100));
        KeptListsModel lists = open();
        lists.keep("a", RowSet.of(1));
        lists.keep("b", RowSet.of(2));
        lists.keep("a", RowSet.of(3, 4));
        assertThat(lists.listsProperty().get().get(0).rows()).isEqualTo(RowSet.of(3, 4));

        lists.rename(lists.listsProperty().get().get(0), "c");
        assertThat(names(lists)).containsExactly("c", "b");
        lists.delete(lists.listsProperty().get().get(1));

        assertThat(names(lists)).containsExactly("c");
        assertThat(names(open())).containsExactly("c");
    }

    @Test
    void showsTheRowsOfAListWhateverTheFiltersWere() {
        session.useData(SampleData.rows(100));
        KeptListsModel lists = open();
        lists.keep("doubtful", RowSet.of(77, 3));
        rows.setQuery(Query.ALL.with(CategoryCondition.of(Measures.of("label"), 5)));

        lists.choose(lists.listsProperty().get().get(0));

        assertThat(rows.foundProperty().get().rows()).containsExactly(3, 77);
        assertThat(session.getSelectedRow()).isEqualTo(3);
    }

    @Test
    void saysWhatIsWrongWithOneFileAndShowsTheOthers() throws IOException {
        session.useData(SampleData.rows(100));
        open().keep("good", RowSet.of(1));
        Files.writeString(folder.resolve("list-0002.json"), "{\"name\":\"bad\",\"data\":\"x\",\"rows\":[-1]}");

        assertThat(names(open())).containsExactly("good");
        assertThat(reported)
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .hasMessageContaining("expected row numbers from 0 to 99999999")
                        .hasMessageContaining("list-0002.json"));

        Files.writeString(folder.resolve("list-0002.json"), "[");
        assertThat(names(open())).containsExactly("good");
        assertThat(reported).hasSize(2);
    }

    private KeptListsModel open() {
        return new KeptListsModel(rows, background, new KeptListFiles(folder));
    }

    private static List<String> names(KeptListsModel lists) {
        return lists.listsProperty().get().stream().map(KeptList::name).toList();
    }
}
