package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpochBytesTest {
    @TempDir
    private Path folder;

    @Test
    void storesEveryEpoch() throws IOException {
        EpochBytes answers = new EpochBytes(folder.resolve("answers"), 3, 10);
        assertThat(answers.read()).isEmpty();
        answers.write(1, new byte[] {1, 2, 3});
        answers.write(2, new byte[] {4, 5, 6});
        assertThat(answers.read()).containsExactly(new byte[] {1, 2, 3}, new byte[] {4, 5, 6});
    }

    @Test
    void ignoresAnIncompleteEpoch() throws IOException {
        Path file = folder.resolve("answers");
        EpochBytes answers = new EpochBytes(file, 3, 10);
        answers.write(1, new byte[] {1, 2, 3});
        Files.write(file, new byte[] {9, 9}, StandardOpenOption.APPEND);
        assertThat(answers.read()).hasSize(1);
        answers.write(2, new byte[] {4, 5, 6});
        assertThat(answers.read()).hasSize(2).last().isEqualTo(new byte[] {4, 5, 6});
    }

    @Test
    void removesTheEpochsAfterTheOneARunIsResumedAt() throws IOException {
        EpochBytes answers = new EpochBytes(folder.resolve("answers"), 1, 10);
        for (byte epoch = 1; epoch <= 5; epoch++) {
            answers.write(epoch, new byte[] {epoch});
        }
        answers.write(3, new byte[] {9});
        assertThat(answers.read()).containsExactly(new byte[] {1}, new byte[] {2}, new byte[] {9});
    }

    @Test
    void refusesAnotherNumberOfRows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EpochBytes(folder.resolve("a"), 3, 10).write(1, new byte[2]))
                .withMessage("expected 3 bytes, found 2");
    }
}
