package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void keepsLinesInOrder() throws IOException {
        Journal journal = new Journal(folder.resolve("new/journal.jsonl"));
        assertThat(journal.lines()).isEmpty();
        journal.append("one");
        journal.append("zwölf");
        assertThat(journal.lines()).containsExactly("one", "zwölf");
    }

    @Test
    void putsTheNextLineInThePlaceOfATornOne() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Journal journal = new Journal(file);
        journal.append("whole");
        Files.writeString(file, "{\"to", StandardOpenOption.APPEND);
        assertThat(journal.lines()).containsExactly("whole");
        journal.append("next");
        assertThat(journal.lines()).containsExactly("whole", "next");
    }

    @Test
    void refusesTwoLinesAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Journal(folder.resolve("j")).append("a\nb"));
    }

    @Test
    void writesAFileInPlaceOfTheOldAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("sub/run.json");
        WholeFile.write(file, "old");
        WholeFile.write(file, "new");
        assertThat(file).hasContent("new");
        try (var files = Files.list(folder.resolve("sub"))) {
            assertThat(files).containsExactly(file);
        }
    }
}
