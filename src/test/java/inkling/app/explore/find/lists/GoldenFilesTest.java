package inkling.app.explore.find.lists;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.RowSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved queries and kept lists as users have them: they stay readable, and are written as they were. */
class GoldenFilesTest {
    private static final Path QUERIES = Path.of("src/test/resources/golden/queries.json");
    private static final Path LISTS = Path.of("src/test/resources/golden/lists");

    @TempDir
    private Path folder;

    @Test
    void readsAndWritesSavedQueries() throws IOException {
        List<SavedQuery> queries = new SavedQueries(QUERIES).read();
        assertThat(queries)
                .containsExactly(
                        new SavedQuery("My “hard” fours", "wrong label:4 sort:loss"),
                        new SavedQuery("slanted", "slant>30"));

        Path written = folder.resolve("queries.json");
        new SavedQueries(written).write(queries);
        assertThat(written).hasSameBinaryContentAs(QUERIES);
    }

    @Test
    void readsAndWritesAKeptList() throws IOException {
        KeptListFiles.Found found = new KeptListFiles(LISTS).read();
        assertThat(found.problems()).isEmpty();
        KeptList list = found.lists().get(0);
        assertThat(list.name()).isEqualTo("Fours to look at");
        assertThat(list.data()).isEqualTo("MNIST sprite");
        assertThat(list.rows()).isEqualTo(RowSet.of(3, 17, 55_001));

        KeptList written = new KeptListFiles(folder).add(list.name(), list.data(), list.dataRows(), list.rows());
        assertThat(written.file()).hasSameBinaryContentAs(LISTS.resolve("list-0001.json"));
    }
}
