package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void replacesALineThatWasCutOff() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Journal journal = new Journal(file);
        journal.append("whole");
        Files.writeString(file, "{\"to", StandardOpenOption.APPEND);
        assertThat(journal.lines()).containsExactly("whole");
        journal.append("next");
        assertThat(journal.lines()).containsExactly("whole", "next");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8191, 8192, 8193, 40_000})
    void replacesALineOfAnyLengthThatWasCutOff(int length) throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Journal journal = new Journal(file);
        Files.writeString(file, "x".repeat(length));
        journal.append("first");
        assertThat(journal.lines()).containsExactly("first");

        Files.writeString(file, "x".repeat(length), StandardOpenOption.APPEND);
        journal.append("next");
        assertThat(file).hasContent("first\nnext\n");
    }

    @Test
    void appendsAfterTheLinesOfAnotherWriter() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Journal journal = new Journal(file);
        journal.append("mine");
        new Journal(file).append("another's");
        journal.append("mine again");
        assertThat(journal.lines()).containsExactly("mine", "another's", "mine again");
    }

    @Test
    void refusesTwoLinesAtOnce() {
        Journal journal = new Journal(folder.resolve("journal.jsonl"));
        for (String several : List.of("a\nb", "\nb", "a\n", "\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> journal.append(several));
        }
        assertThat(folder).isEmptyDirectory();
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
