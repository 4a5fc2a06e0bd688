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
 * A file with one byte per row for every epoch of a run, such as the predicted class of each validation row. An incomplete
 * epoch at the end, left by a crash, is ignored.
 */
final class EpochBytes {
    private final Path file;
    private final int rows;

    /**
     * @param rows number of bytes per epoch
     */
    EpochBytes(Path file, int rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Writes an epoch, counted from 1, and removes all later ones, which a continued run repeats. */
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

    /** All complete epochs, in order. */
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
