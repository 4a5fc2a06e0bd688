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
 * What a model said of the same rows after each epoch: a file of one byte 0..9 a row, epoch after epoch. Epochs that a
 * crash cut off are not there.
 */
final class Answers {
    private final Path file;
    private final int rows;

    /**
     * @param rows answers an epoch
     */
    Answers(Path file, int rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Sets down one epoch's answers, counted from 1; those of later epochs, from before a run was resumed, go. */
    void write(int epoch, byte[] digits) throws IOException {
        if (digits.length != rows) {
            throw new IllegalArgumentException("expected " + rows + " answers, found " + digits.length);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long start = (long) (epoch - 1) * rows;
            channel.truncate(start);
            channel.position(start);
            ByteBuffer buffer = ByteBuffer.wrap(digits);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        }
    }

    /** The answers of every whole epoch, the first one first. */
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
