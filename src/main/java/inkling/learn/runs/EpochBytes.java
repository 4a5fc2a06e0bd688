package inkling.learn.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One byte a row for every epoch of a run, say what the model took each held-back row for: a file, epoch after epoch. An
 * epoch that a crash cut off is not there.
 */
final class EpochBytes {
    private final Path file;
    private final int rows;

    /**
     * @param rows bytes an epoch
     */
    EpochBytes(Path file, int rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Sets down one epoch, counted from 1; later ones, from before a run was resumed, go. */
    void write(int epoch, byte[] bytesOfRows) throws IOException {
        if (bytesOfRows.length != rows) {
            throw new IllegalArgumentException("expected " + rows + " bytes, found " + bytesOfRows.length);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long start = (long) (epoch - 1) * rows;
            channel.truncate(start);
            channel.position(start);
            ByteBuffer buffer = ByteBuffer.wrap(bytesOfRows);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        }
    }

    /** Every whole epoch, the first one first. */
    List<byte[]> read() throws IOException {
        List<byte[]> epochs = new ArrayList<>();
        if (Files.exists(file) && rows > 0) {
            byte[] bytes = Files.readAllBytes(file);
            for (int from = 0; from + rows <= bytes.length; from += rows) {
                epochs.add(Arrays.copyOfRange(bytes, from, from + rows));
            }
        }
        return epochs;
    }
}
