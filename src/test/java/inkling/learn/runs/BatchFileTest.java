package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.train.BatchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchFileTest {
    @TempDir
    private Path folder;

    @Test
    void storesEveryBatch() throws IOException {
        BatchFile file = open(2);
        assertThat(file.read()).isEmpty();
        fill(file, 1, 2, 3);
        assertThat(open(2).read())
                .containsExactly(
                        batch(1, 1, 3), batch(1, 2, 3), batch(1, 3, 3), batch(2, 1, 3), batch(2, 2, 3), batch(2, 3, 3));
    }

    @Test
    void continuesAfterAnIncompleteRecord() throws IOException {
        fill(open(2), 1, 1, 3);
        Files.write(folder.resolve("batches"), new byte[] {9, 9, 9}, StandardOpenOption.APPEND);
        BatchFile file = open(2);
        assertThat(file.read()).hasSize(3);
        fill(file, 1, 2, 3); // the first epoch told again
        assertThat(file.read()).hasSize(6).last().isEqualTo(batch(2, 3, 3));
    }

    @Test
    void leavesOutRecordsThatAreDamaged() throws IOException {
        for (int at : new int[] {0, 4, 8}) { // the epoch, the batch, the number of batches
            fill(open(2), 1, 2, 3);
            byte[] bytes = Files.readAllBytes(folder.resolve("batches"));
            bytes[2 * 20 + at] ^= (byte) 0x80;
            Files.write(folder.resolve("batches"), bytes);
            assertThat(open(2).read()).hasSize(5).doesNotContain(batch(1, 3, 3));
            Files.delete(folder.resolve("batches"));
        }
    }

    @Test
    void storesNoMoreBatchesThanAScreenCanShow() throws IOException {
        BatchFile file = open(1000);
        fill(file, 1, 1000, 430);
        assertThat(file.read()).hasSizeBetween(BatchFile.MOST / 2, BatchFile.MOST);
        assertThat(Files.size(folder.resolve("batches"))).isLessThan(500_000);
    }

    private BatchFile open(int epochs) {
        return new BatchFile(folder.resolve("batches"), epochs);
    }

    private static void fill(BatchFile file, int from, int to, int batches) throws IOException {
        for (int epoch = from; epoch <= to; epoch++) {
            for (int i = 1; i <= batches; i++) {
                file.add(batch(epoch, i, batches));
            }
            file.write();
        }
    }

    private static BatchResult batch(int epoch, int batch, int batches) {
        return new BatchResult(epoch, batch, batches, 1f / batch, 0.5f);
    }
}
