package inkling.learn.runs;

import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file with one byte per row for every epoch of a run, such as the predicted class of each validation row. An incomplete
 * epoch at the end, left by a crash, is ignored.
 *
 * @param rows number of bytes per epoch
 * @param values number of values that a byte may have: 0 to one less
 */
record EpochBytes(Path file, int rows, int values) {
    private static final int MOST_BYTES = 1 << 28;

    /** Writes an epoch, counted from 1, and removes all later ones, which a continued run repeats. */
    void write(int epoch, byte[] bytesOfRows) throws IOException {
        if (bytesOfRows.length != rows) {
            throw new IllegalArgumentException("expected " + rows + " bytes, found " + bytesOfRows.length);
        }
        try (RandomAccessFile target = new RandomAccessFile(file.toFile(), "rw")) {
            long start = (long) (epoch - 1) * rows;
            target.setLength(start);
            target.seek(start);
            target.write(bytesOfRows);
            target.getFD().sync();
        }
    }

    /** All complete epochs, in order; BadFileException if a byte has another value. */
    List<byte[]> read() throws IOException {
        List<byte[]> epochs = new ArrayList<>();
        if (Files.exists(file) && rows > 0) {
            byte[] bytes = InputFile.bytes(file, "a byte per row and epoch", MOST_BYTES);
            for (int from = 0; from + rows <= bytes.length; from += rows) {
                for (int row = 0; row < rows; row++) {
                    int value = bytes[from + row] & 0xFF;
                    if (value >= values) {
                        String found = value + " for row " + (row + 1) + " after epoch " + (epochs.size() + 1);
                        throw new BadFileException(file, "0 to " + (values - 1) + " for each validation row", found);
                    }
                }
                epochs.add(Arrays.copyOfRange(bytes, from, from + rows));
            }
        }
        return epochs;
    }
}
