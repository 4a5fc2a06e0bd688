package inkling.app.explore.find.lists;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.RowSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptListFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aDamagedListHidesNoOtherOne() throws IOException {
        KeptListFiles files = new KeptListFiles(folder);
        KeptList good = files.add("good", "MNIST sprite", 65_000, RowSet.of(3));
        Files.writeString(folder.resolve("list-0002.json"), "{\"name\":\"a\",\"data\":\"b\",\"rows\":[1,null]}");
        Files.writeString(folder.resolve("list-0003.json"), "{\"name\":\"a\",\"data\":\"b\",\"rows\":[-1]}");

        KeptListFiles.Found found = files.read();

        assertThat(found.lists()).containsExactly(good);
        assertThat(found.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).hasMessageStartingWith("expected "));
    }
}
