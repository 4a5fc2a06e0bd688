package inkling.learn.runs;

import inkling.files.InputFile;
import inkling.learn.train.BatchResult;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The results of a run's batches: a file of records of {@value #RECORD} bytes. An incomplete record at the end, left by a
 * crash, is ignored. Of a long run only every n-th batch is stored, so that no file exceeds {@value #MOST} records.
 */
final class BatchFile {
    private static final int MOST_BYTES = 1 << 26;
    /** More points than any screen can show: 400 kB, less than one model. */
    static final int MOST = 20_000;

    private static final int RECORD = 3 * Integer.BYTES + 2 * Float.BYTES;

    private final Path file;
    private final int epochs;
    private final List<BatchResult> unwritten = new ArrayList<>();
    private long last;

    /**
     * @param epochs in the run's recipe
     */
    BatchFile(Path file, int epochs) {
        this.file = file;
        this.epochs = epochs;
    }

    /**
     * All complete records of batches that the run can have, in order; others are damaged. Batches up to the last of them are not added
     * again.
     */
    List<BatchResult> read() throws IOException {
        List<BatchResult> all = new ArrayList<>();
        if (Files.exists(file)) {
            ByteBuffer bytes = ByteBuffer.wrap(InputFile.bytes(file, "the losses of batches", MOST_BYTES));
            double reached = 0;
            while (bytes.remaining() >= RECORD) {
                BatchResult next = new BatchResult(
                        bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getFloat(), bytes.getFloat());
                if (isPossible(next) && next.at() > reached) {
                    all.add(next);
                    reached = next.at();
                }
            }
        }
        last = all.isEmpty() ? 0 : all.get(all.size() - 1).count();
        return all;
    }

    private boolean isPossible(BatchResult batch) {
        boolean inEpoch = batch.batch() >= 1 && batch.batch() <= batch.batches();
        return inEpoch && batch.epoch() >= 1 && batch.epoch() <= epochs;
    }

    /** Adds a batch, to be written by the next {@link #write}. Skips a batch that a continued run repeats. */
    void add(BatchResult batch) {
        long every = ((long) epochs * batch.batches() + MOST - 1) / MOST;
        if (batch.count() > last && batch.count() % every == 0) {
            unwritten.add(batch);
            last = batch.count();
        }
    }

    /** Appends the added batches after the last complete record. */
    void write() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(RECORD * unwritten.size());
        for (BatchResult batch : unwritten) {
            bytes.putInt(batch.epoch()).putInt(batch.batch()).putInt(batch.batches());
            bytes.putFloat(batch.loss()).putFloat(batch.accuracy());
        }
        try (RandomAccessFile target = new RandomAccessFile(file.toFile(), "rw")) {
            target.seek(target.length() / RECORD * RECORD);
            target.write(bytes.array());
        }
        unwritten.clear();
    }
}
